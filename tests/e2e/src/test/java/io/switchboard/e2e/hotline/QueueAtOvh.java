package io.switchboard.e2e.hotline;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.testing.SimulatorClient;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;

/** A queue as OVH has it, and those who call it. */
public record QueueAtOvh(SimulatorClient ovh, String number) {

    /**
     * Somebody who answers.
     *
     * @param ringSeconds how long the phone rings before the call moves on
     * @param lines how many calls at once
     */
    record Agent(
            long id, String phone, boolean available, int ringSeconds, int lines, boolean tied) {}

    /** When it is open, each week. */
    public record Opening(long id, String day, String from, String to) {}

    /** The phones that ring when somebody calls now. */
    List<String> rings() {
        return Ring.at(ovh, number);
    }

    /** Waits for it, as {@link LineAtOvh#awaitRinging}. */
    public void awaitRinging(String... phones) {
        Ring.await(ovh, number, phones);
    }

    public void awaitClosed() {
        Awaitility.await(number + " is closed").atMost(Ring.PATIENCE).until(() -> !isOpen());
    }

    boolean isOpen() {
        return now().path("whereto").asText().equals("queue");
    }

    List<Agent> agents() {
        var service = now();
        var tied = all(service.path("seats")).map(seat -> seat.path("agentId").asLong()).toList();
        return all(service.path("agents")).map(it -> agent(it, tied)).toList();
    }

    public List<Opening> openings() {
        return all(now().path("conditions")).map(QueueAtOvh::opening).toList();
    }

    /** Somebody calls; returns the call's id. */
    long calls(String phone) {
        return ovh.ask("POST", path() + "/calls", Map.of("callerNumber", phone))
                .path("call")
                .path("id")
                .asLong();
    }

    void answer(long call) {
        ovh.ask("POST", path() + "/calls/" + call + "/answer", Map.of());
    }

    void hangUp(long call) {
        ovh.ask("DELETE", path() + "/calls/" + call, null);
    }

    void hangUpAll() {
        all(now().path("calls")).forEach(call -> hangUp(call.path("id").asLong()));
    }

    /** The phones that ring for somebody who waits. */
    List<String> ringFor(long call) {
        return Ring.texts(ovh.ask("GET", path() + "/calls/" + call, null).path("rings"));
    }

    private JsonNode now() {
        return ovh.ask("GET", path(), null);
    }

    private String path() {
        return "queues/" + number;
    }

    private static Agent agent(JsonNode json, List<Long> tied) {
        var id = json.path("agentId").asLong();
        return new Agent(
                id,
                json.path("number").asText(),
                json.path("status").asText().equals("available"),
                json.path("timeout").asInt(),
                json.path("simultaneousLines").asInt(),
                tied.contains(id));
    }

    private static Opening opening(JsonNode json) {
        return new Opening(
                json.path("conditionId").asLong(),
                json.path("weekDay").asText(),
                json.path("timeFrom").asText(),
                json.path("timeTo").asText());
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
