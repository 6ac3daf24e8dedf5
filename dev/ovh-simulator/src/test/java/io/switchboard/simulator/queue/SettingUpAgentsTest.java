package io.switchboard.simulator.queue;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SettingUpAgentsTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private AQueue queue;

    @BeforeEach
    void aQueue() {
        queue = new AQueue(ovh);
    }

    @Test
    void putsThemInNoQueueYet() {
        long agent = queue.agent("0033199000101");

        assertThat(ovh.caller().get(AQueue.agent(agent) + "/queue").body()).isEmpty();
        assertThat(ovh.caller().get(queue.queue() + "/agent").body()).isEmpty();
    }

    @Test
    void attachesThemOnce() {
        long agent = queue.agent("0033199000101");

        var seat = queue.attach(agent, 3).body();

        assertThat(seat)
                .hasToString(
                        "{\"agentId\":%d,\"position\":3,\"queueId\":%d}"
                                .formatted(agent, queue.queueId()));
        var again = queue.attach(agent, 4);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("class")).isEqualTo("Client::BadRequest");
        assertThat(ovh.caller().get(queue.queue() + "/agent/" + agent).body()).isEqualTo(seat);
    }

    @Test
    void showsASeatFromBothSides() {
        long agent = queue.seated("0033199000101");
        var ofAgent = AQueue.agent(agent) + "/queue/" + queue.queueId();
        var ofQueue = queue.queue() + "/agent/" + agent;

        ovh.caller().put(ofAgent, "{\"position\":7}");
        assertThat(ovh.caller().get(ofQueue).text("position")).isEqualTo("7");

        assertThat(ovh.caller().delete(ofQueue).status()).isEqualTo(200);
        assertThat(ovh.caller().get(ofAgent).status()).isEqualTo(404);
        assertThat(ovh.caller().delete(ofAgent).status()).isEqualTo(404);
    }

    @Test
    void changesWhatIsSentAndLeavesTheRest() {
        var path = AQueue.agent(queue.agent("0033199000101"));

        ovh.caller().put(path, "{\"status\":\"loggedOut\",\"type\":\"internal\"}");

        var agent = ovh.caller().get(path).body();
        assertThat(agent.get("status").asText()).isEqualTo("loggedOut");
        assertThat(agent.get("number").asText()).isEqualTo("0033199000101");
        assertThat(agent.get("type").asText()).isEqualTo("external");
        assertThat(ovh.caller().put(path, "{\"number\":\"\"}").status()).isEqualTo(400);
        assertThat(ovh.caller().put(path, "{\"status\":\"asleep\"}").status()).isEqualTo(400);
    }

    @Test
    void knowsItsOwnLines() {
        var line = AQueue.agent(queue.agent("0033199000011"));

        assertThat(ovh.caller().get(line).text("type")).isEqualTo("internal");
    }

    @Test
    void takesTheirSeatsAwayWithThem() {
        long agent = queue.seated("0033199000101");

        assertThat(ovh.caller().delete(AQueue.agent(agent)).status()).isEqualTo(200);

        assertThat(ovh.caller().get(queue.queue() + "/agent").body()).isEmpty();
        assertThat(ovh.caller().get(AQueue.agent(agent)).status()).isEqualTo(404);
        assertThat(ovh.caller().delete(AQueue.agent(agent)).status()).isEqualTo(404);
        assertThat(queue.attach(agent, 1).status()).isEqualTo(404);
    }

    @Test
    void neverWithoutANumber() {
        var refused = ovh.caller().post(AQueue.HUNTING + "/agent", AQueue.agentBody(""));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("message")).contains("[number]");
    }

    @Test
    void neverInAQueueOfAnotherService() {
        long agent = queue.agent("0033199000101");
        var other = ACCOUNT + "/easyHunting/0033199000042/hunting/queue";
        long elsewhere = ovh.caller().get(other).body().get(0).asLong();

        var refused =
                ovh.caller()
                        .post(
                                AQueue.agent(agent) + "/queue",
                                "{\"position\":1,\"queueId\":%d}".formatted(elsewhere));

        assertThat(refused.status()).isEqualTo(404);
    }

    @Test
    void tellsWhatTheyDo() {
        queue.alwaysOpen();
        long agent = queue.seated("0033199000101");
        var status = queue.queue() + "/agent/" + agent + "/liveStatus";
        assertThat(ovh.caller().get(status).text("status")).isEqualTo("waiting");

        long call = queue.waiting();
        assertThat(ovh.caller().get(status).text("status")).isEqualTo("receiving");

        queue.answer(call);
        assertThat(ovh.caller().get(status).text("status")).isEqualTo("inAQueueCall");
        assertThat(ovh.caller().get(status).text("answeredCalls")).isEqualTo("1");

        queue.hangUp(call);
        ovh.caller().put(AQueue.agent(agent), "{\"status\":\"onBreak\"}");
        assertThat(ovh.caller().get(AQueue.agent(agent) + "/liveStatus").text("status"))
                .isEqualTo("onBreak");
    }

    @Test
    void inAServiceWithExactlyOneQueueAtFirst() {
        for (var service : ovh.caller().get(ACCOUNT + "/easyHunting").body()) {
            var path = ACCOUNT + "/easyHunting/" + service.asText();
            assertThat(ovh.caller().get(path + "/hunting/queue").body()).hasSize(1);
            assertThat(ovh.caller().get(path).text("featureType")).isEqualTo("easyHunting");
        }
    }
}
