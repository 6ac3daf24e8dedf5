package io.switchboard.simulator.queue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.RunningOvh;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallersInAQueueTest {
    private static final LocalDateTime TEN = LocalDateTime.of(2030, 1, 7, 10, 0);

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private AQueue queue;
    private long agent;

    @BeforeEach
    void aQueueWithAnAgent() {
        queue = new AQueue(ovh).by(ovh.at(TEN)).alwaysOpen();
        agent = queue.seated("0033199000101");
    }

    @Test
    void waitAreAnsweredAndHangUp() {
        long call = queue.waiting();
        var path = queue.queue() + "/liveCalls/" + call;
        var waiting = queue.caller().get(path).body();
        assertThat(waiting.get("state").asText()).isEqualTo("Waiting");
        assertThat(waiting.get("answered").isNull()).isTrue();
        assertThat(waiting.get("callerIdNumber").asText()).isEqualTo("0033199000100");
        assertThat(waiting.get("destinationNumber").asText()).isEqualTo(AQueue.NAME);

        assertThat(queue.answer(call).text("state")).isEqualTo("Answered");
        assertThat(queue.caller().get(path).text("agent")).isEqualTo("0033199000101");

        queue.hangUp(call);
        assertThat(queue.caller().get(path).status()).isEqualTo(404);
        assertThat(queue.caller().get(queue.queue() + "/liveCalls").body()).isEmpty();
    }

    @Test
    void areCounted() {
        long answered = queue.waiting();
        queue.by(ovh.at(TEN.plusSeconds(20)));
        queue.answer(answered);
        queue.waiting();
        queue.by(ovh.at(TEN.plusSeconds(80)));
        queue.hangUp(answered);

        var figures = figures();

        assertThat(figures.get("callsTotal").asLong()).isEqualTo(2);
        assertThat(figures.get("callsAnswered").asLong()).isEqualTo(1);
        assertThat(figures.get("callsLost").asLong()).isZero();
        assertThat(figures.get("totalWaitingDuration").asLong()).isBetween(10L, 21L);
        assertThat(figures.get("totalCallDuration").asLong()).isBetween(50L, 61L);
        var status = queue.caller().get(AQueue.agent(agent) + "/liveStatus").body();
        assertThat(status.get("totalCallDuration").asLong()).isBetween(50L, 61L);
    }

    @Test
    void areLostWhenNobodyAnswers() {
        queue.hangUp(queue.waiting());

        assertThat(figures().get("callsLost").asLong()).isEqualTo(1);
        assertThat(figures().get("callsAnswered").asLong()).isZero();
    }

    @Test
    void areLostAfterTooLongAWait() {
        queue.with("{\"maxWaitTime\":30}");
        queue.waiting();

        queue.by(ovh.at(TEN.plusSeconds(90)));

        assertThat(queue.caller().get(queue.queue() + "/liveCalls").body()).isEmpty();
        assertThat(figures().get("callsLost").asLong()).isEqualTo(1);
        assertThat(figures().get("totalWaitingDuration").asLong()).isEqualTo(30);
    }

    @Test
    void areSentAwayWhenTooManyWait() {
        queue.with("{\"maxMember\":1,\"actionOnOverflow\":\"playback\"}");
        queue.waiting();

        var second = queue.called();

        assertThat(second.text("outcome")).isEqualTo("playback");
        assertThat(second.body().get("call").isNull()).isTrue();
        assertThat(figures().get("callsLost").asLong()).isEqualTo(1);
    }

    @Test
    void areSentAwayWhenNobodyIsThere() {
        queue.with("{\"actionOnClosure\":\"voicemail\"}");
        assertThat(queue.called().text("outcome")).isEqualTo("queue");

        queue.caller().put(AQueue.agent(agent), "{\"status\":\"loggedOut\"}");

        assertThat(queue.called().text("outcome")).isEqualTo("voicemail");
    }

    @Test
    void areCountedAnewAfterAReset() {
        queue.hangUp(queue.waiting());
        var before = figures().get("lastReset").asText();
        queue.by(ovh.at(TEN.plusHours(1)));

        assertThat(ovh.admin("DELETE", AQueue.ADMIN + "/statistics", "").status()).isEqualTo(204);

        assertThat(figures().get("callsTotal").asLong()).isZero();
        assertThat(figures().get("lastReset").asText()).isNotEqualTo(before);
    }

    @Test
    void areAnsweredOnlyByWhoseTelephoneRings() {
        long first = queue.waiting();
        long second = queue.waiting();
        var answer = AQueue.ADMIN + "/calls/%d/answer";

        assertThat(queue.answer(second).status()).isEqualTo(409);
        assertThat(ovh.admin("POST", answer.formatted(first), "{\"agentId\":1}").status())
                .isEqualTo(409);
        var byId = ovh.admin("POST", answer.formatted(first), "{\"agentId\":%d}".formatted(agent));
        assertThat(byId.text("state")).isEqualTo("Answered");
        assertThat(queue.answer(first).status()).isEqualTo(409);
    }

    @Test
    void areCutOffWithTheirQueue() {
        long call = queue.waiting();

        assertThat(queue.caller().delete(queue.queue()).status()).isEqualTo(200);

        assertThat(ovh.admin("GET", AQueue.ADMIN + "/calls/" + call, "").status()).isEqualTo(404);
        assertThat(queue.called().status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "callerNumber,12",
        "callerNumber,null",
        "queueId,1",
        "queueId,true",
        "callerName,7",
        "colour,7"
    })
    void areRefusedByName(String field, String value) {
        var body =
                field.equals("callerNumber")
                        ? "{\"callerNumber\":%s}"
                        : "{\"callerNumber\":\"0033199000100\",\"" + field + "\":%s}";

        var refused = ovh.admin("POST", AQueue.ADMIN + "/calls", body.formatted(value));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("field")).isEqualTo(field);
        assertThat(ovh.admin("GET", AQueue.ADMIN + "/calls/abc", "").text("field")).isEqualTo("id");
        assertThat(ovh.admin("GET", "/admin/queues/0033199000049", "").status()).isEqualTo(404);
    }

    @Test
    void haveAServiceThatTheAdminSetUp() {
        var service = "{\"serviceName\":\"0033199000049\",\"description\":\"Hotline\"}";
        assertThat(ovh.admin("POST", "/admin/queues", service).status()).isEqualTo(201);

        assertThat(ovh.admin("POST", "/admin/queues", service).status()).isEqualTo(409);
        var path = AQueue.SERVICE.replace(AQueue.NAME, "0033199000049");
        assertThat(queue.caller().get(path).text("description")).isEqualTo("Hotline");
        assertThat(queue.caller().get(path + "/hunting/queue").body()).hasSize(1);
    }

    private JsonNode figures() {
        return queue.caller().get(queue.queue() + "/liveStatistics").body();
    }
}
