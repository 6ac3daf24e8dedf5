package io.switchboard.simulator.queue;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingingAgentsTest {
    private static final LocalDateTime MONDAY_AT_TEN = LocalDateTime.of(2030, 1, 7, 10, 0);
    private static final String ANN = "0033199000101";
    private static final String BOB = "0033199000102";
    private static final String LINE = "0033199000011";

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private AQueue queue;

    @BeforeEach
    void aQueueOnMonday() {
        queue = new AQueue(ovh).by(ovh.at(MONDAY_AT_TEN));
    }

    @Test
    void reachesWhoWasThereBeforeTheOpening() {
        queue.seated(ANN);
        queue.agent(BOB);

        queue.open("monday", "02:00:00", "23:59:59");

        assertThat(queue.rings(queue.waiting())).containsExactly(ANN);
    }

    @Test
    void doesNotReachAForwardSetDuringTheOpeningUntilTheNext() {
        queue.open("monday", "02:00:00", "23:59:59");
        queue.open("tuesday", "09:00:00", "23:59:59");

        queue.seated(ANN);

        long call = queue.waiting();
        assertThat(queue.rings(call)).isEmpty();
        ovh.at(MONDAY_AT_TEN.plusDays(1));
        assertThat(queue.rings(call)).containsExactly(ANN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\":\"0033199000102\"}",
                "{\"status\":\"available\"}",
                "{\"timeout\":9}"
            })
    void doesNotReachAForwardChangedDuringTheOpening(String change) {
        long agent = queue.seated(ANN);
        queue.open("monday", "02:00:00", "23:59:59");

        queue.caller().put(AQueue.agent(agent), change);

        assertThat(queue.rings(queue.waiting())).isEmpty();
    }

    @Test
    void staysTheSameOpeningWhenItIsProlonged() {
        queue.open("monday", "09:00:00", "17:59:59");
        queue.seated(ANN);

        queue.open("monday", "18:00:00", "23:59:59");
        queue.by(ovh.at(MONDAY_AT_TEN.withHour(19)));

        assertThat(queue.rings(queue.waiting())).isEmpty();
    }

    @Test
    void reachesALineOfOursAtOnce() {
        queue.open("monday", "02:00:00", "23:59:59");

        queue.seated(LINE);

        assertThat(queue.rings(queue.waiting())).containsExactly(LINE);
    }

    @Test
    void leavesAloneWhoIsLoggedOutOrOnBreak() {
        long ann = queue.seated(ANN);
        long bob = queue.seated(BOB);
        queue.caller().put(AQueue.agent(ann), "{\"status\":\"loggedOut\"}");
        queue.caller().put(AQueue.agent(bob), "{\"status\":\"onBreak\"}");

        queue.open("monday", "02:00:00", "23:59:59");

        assertThat(queue.rings(queue.waiting())).isEmpty();
    }

    @Test
    void goesOnForThoseWhoWaitWhenItCloses() {
        queue.seated(ANN);
        var id = queue.open("monday", "02:00:00", "23:59:59").text("conditionId");
        long call = queue.waiting();

        queue.caller().delete(AQueue.CONDITIONS + "/" + id);

        assertThat(queue.rings(call)).containsExactly(ANN);
        assertThat(queue.called().text("outcome")).isEqualTo("closed");
    }

    @Test
    void ringsAllAtOnceOrOneAfterTheOther() {
        queue.attach(queue.agent(BOB), 2);
        queue.attach(queue.agent(ANN), 1);
        queue.open("monday", "02:00:00", "23:59:59");
        long call = queue.waiting();
        assertThat(queue.rings(call)).containsExactly(ANN, BOB);

        queue.with("{\"strategy\":\"sequentiallyByAgentOrder\"}");
        assertThat(queue.rings(call)).containsExactly(ANN);

        queue.by(ovh.at(MONDAY_AT_TEN.plusSeconds(14)));
        assertThat(queue.rings(call)).containsExactly(BOB);
        queue.with("{\"strategy\":\"cumulationByAgentOrder\"}");
        assertThat(queue.rings(call)).containsExactly(ANN, BOB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"roundRobin", "longestIdleAgent", "longestHangupAgent"})
    void ringsAnotherOneNextTime(String strategy) {
        queue.with("{\"strategy\":\"%s\"}".formatted(strategy));
        queue.attach(queue.agent(ANN), 1);
        queue.attach(queue.agent(BOB), 2);
        queue.open("monday", "02:00:00", "23:59:59");
        long first = queue.waiting();
        assertThat(queue.rings(first)).containsExactly(ANN);
        queue.answer(first);
        queue.hangUp(first);

        assertThat(queue.rings(queue.waiting())).containsExactly(BOB);
    }

    @Test
    void leavesTimeToWrapUp() {
        long agent = queue.seated(ANN);
        queue.caller().put(AQueue.agent(agent), "{\"wrapUpTime\":60}");
        queue.open("monday", "02:00:00", "23:59:59");
        long call = queue.waiting();
        queue.answer(call);
        queue.hangUp(call);

        long next = queue.waiting();

        assertThat(queue.rings(next)).isEmpty();
        ovh.at(MONDAY_AT_TEN.plusSeconds(70));
        assertThat(queue.rings(next)).containsExactly(ANN);
    }

    @Test
    void asksAnAgentForOneCallAtATime() {
        queue.seated(ANN);
        queue.open("monday", "02:00:00", "23:59:59");
        long first = queue.waiting();
        long second = queue.waiting();
        assertThat(queue.rings(second)).isEmpty();

        queue.answer(first);
        assertThat(queue.rings(second)).isEmpty();

        queue.hangUp(first);
        assertThat(queue.rings(second)).containsExactly(ANN);
    }

    @Test
    void followsALinesForwardWhereTheQueueSaysSo() {
        queue.seated(LINE);
        ovh.at(MONDAY_AT_TEN)
                .put(
                        ACCOUNT + "/line/" + LINE + "/options",
                        "{\"forwardUnconditional\":true,\"forwardUnconditionalNumber\":\"%s\"}"
                                .formatted(BOB));
        queue.open("monday", "02:00:00", "23:59:59");
        long call = queue.waiting();
        assertThat(queue.rings(call)).containsExactly(LINE);

        queue.with("{\"followCallForwards\":true}");

        assertThat(queue.rings(call)).containsExactly(BOB);
    }
}
