package io.switchboard.forwarding.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AQueueChangedByHandTest {

    private static final LocalTime TWO = LocalTime.of(2, 0);
    private static final LocalTime THREE = LocalTime.of(3, 0);

    private final String camille = OvhNumbers.freshMobile();
    private final String dominique = OvhNumbers.freshMobile();
    private final String stranger = OvhNumbers.freshMobile();
    private final Scene given;
    private final Rows rows;
    private final Looks looks;
    private QueueInUse queue;

    AQueueChangedByHandTest(Scene given, Rows rows, Looks looks) {
        this.given = given;
        this.rows = rows;
        this.looks = looks;
    }

    @BeforeEach
    void quietly() {
        rows.quieten();
        GatewayDouble.reset();
        looks.beginNow();
    }

    @AfterEach
    void backToNow() {
        GatewayDouble.reset();
        looks.beginNow();
    }

    @Test
    void isLeftAloneWhileNobodyDidAnything() {
        queue = QueueInUse.of(given, 3);
        queue.isAnsweredBy(camille);

        looks.at(queue.hotline());

        assertThat(GatewayDouble.changes(queue.hotline().number())).isEmpty();
        queue.show().body("drift", nullValue());
    }

    @Test
    void hasWhoeverIsMissingRingAgain() {
        queue = QueueInUse.of(given, 3);
        queue.isAnsweredBy(camille);
        queue.atOvh().hasSwitched(queue.agent(camille).id(), AgentStatus.LOGGED_OUT);

        looks.at(queue.hotline());

        Awaitility.await().until(() -> queue.atOvh().ringing().equals(List.of(camille)));
        queue.show()
                .body("drift.what", equalTo("agent-missing"))
                .body("changes[0].kind", equalTo("DRIFT_REPAIRED"));
    }

    @Test
    void hasAnAgentThatSomebodyRemovedMadeAnew() {
        queue = QueueInUse.of(given, 3);
        queue.isAnsweredBy(camille);
        queue.atOvh().losesAgent(queue.agent(camille).id());

        looks.at(queue.hotline());

        Awaitility.await().until(() -> queue.atOvh().ringing().equals(List.of(camille)));
    }

    @Test
    void logsOutWhomNobodyAskedFor() {
        queue = QueueInUse.of(given, 3);
        queue.isAnsweredBy(camille);
        queue.atOvh().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(queue.hotline());

        Awaitility.await().until(() -> queue.isLoggedOut(stranger));
        queue.show().body("drift.what", equalTo("agent-available"));
        assertThat(queue.atOvh().ringing()).containsExactly(camille);
    }

    @Test
    void opensAgainWhereSomebodyClosedIt() {
        queue = QueueInUse.of(given, 3);
        queue.isAnsweredBy(camille);
        queue.atOvh().openings().forEach(it -> queue.atOvh().losesOpening(it.id()));

        looks.at(queue.hotline());

        Awaitility.await().until(() -> queue.atOvh().ringing().equals(List.of(camille)));
        queue.show().body("drift.what", equalTo("opening-missing"));
    }

    @Test
    void closesWhereSomebodyOpenedIt() {
        queue = QueueInUse.of(given, 3);
        queue.atOvh().hasOpening(DayOfWeek.MONDAY, TWO, THREE);

        looks.at(queue.hotline());

        Awaitility.await().until(() -> queue.atOvh().openings().isEmpty());
        queue.show().body("drift.what", equalTo("opening-unknown"));
    }

    @Test
    void makesNothingOfWhoIsLoggedInWhileItIsClosed() {
        queue = QueueInUse.of(given, 3);
        queue.atOvh().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(queue.hotline());
        queue.show().body("drift", nullValue());
        queue.isAnsweredBy(camille);

        Awaitility.await().until(() -> queue.isLoggedOut(stranger));
        assertThat(queue.atOvh().ringing()).containsExactly(camille);
    }

    @Test
    void hasItsClosingPutRight() {
        queue = QueueInUse.of(given, 3);
        queue.atOvh().isClosedWith(new Closing(false, "none", Optional.empty()));

        looks.at(queue.hotline());

        Awaitility.await().until(() -> queue.atOvh().closing().timed());
        queue.show().body("drift.what", equalTo("unanswered-otherwise"));
    }

    @Test
    void countsWhereTheHotlineSaysSo() {
        queue = QueueInUse.of(given, 2);
        looks.follows(queue.hotline(), "ACCEPT");
        queue.isAnsweredBy(camille);
        queue.isAnsweredBy(dominique);
        queue.atOvh().hasSwitched(queue.agent(camille).id(), AgentStatus.LOGGED_OUT);
        queue.atOvh().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(queue.hotline());
        queue.isSettled();

        queue.show().body("summary.answerers", hasSize(2)).body("drift.rule", equalTo("ACCEPT"));
        assertThat(queue.atOvh().ringing()).containsExactlyInAnyOrder(dominique, stranger);
    }

    @Test
    void letsOneTakeOverWhereOneAnswers() {
        queue = QueueInUse.of(given, 1);
        looks.follows(queue.hotline(), "ACCEPT");
        queue.isAnsweredBy(camille);
        queue.atOvh().hasSwitched(queue.agent(camille).id(), AgentStatus.LOGGED_OUT);
        queue.atOvh().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(queue.hotline());
        queue.isSettled();

        queue.show()
                .body("summary.answerers", hasSize(1))
                .body("changes[0].kind", equalTo("DRIFT_ACCEPTED"));
        assertThat(queue.atOvh().ringing()).containsExactly(stranger);
    }

    @Test
    void letsNoMoreInThanMayAnswer() {
        queue = QueueInUse.of(given, 2);
        looks.follows(queue.hotline(), "ACCEPT");
        queue.isAnsweredBy(camille);
        queue.isAnsweredBy(dominique);
        queue.atOvh().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(queue.hotline());

        Awaitility.await().until(() -> queue.isLoggedOut(stranger));
        queue.show().body("summary.answerers", hasSize(2)).body("drift.rule", equalTo("REPAIR"));
    }

    @Test
    void countsAsStoppedWhereSomebodyClosedItAndTheHotlineSaysSo() {
        queue = QueueInUse.of(given, 2);
        looks.follows(queue.hotline(), "ACCEPT");
        queue.isAnsweredBy(camille);
        queue.atOvh().openings().forEach(it -> queue.atOvh().losesOpening(it.id()));

        looks.at(queue.hotline());
        queue.isSettled();

        queue.show()
                .body("summary.answerers", hasSize(0))
                .body("drift.what", equalTo("opening-missing"));
        assertThat(queue.atOvh().openings()).isEmpty();
    }

    @Test
    void leavesOpeningsOfOthersWhereTheHotlineSaysSo() {
        queue = QueueInUse.of(given, 2);
        looks.follows(queue.hotline(), "ACCEPT");
        queue.atOvh().hasOpening(DayOfWeek.MONDAY, TWO, THREE);

        looks.at(queue.hotline());
        looks.at(queue.hotline());

        assertThat(queue.atOvh().openings()).hasSize(1);
        assertThat(GatewayDouble.changes(queue.hotline().number())).isEmpty();
        assertThat(rows.read("select what from drift where hotline_id = ?", queue.hotline().id()))
                .containsExactly("opening-unknown");
    }

    @Test
    void isToldWhenItIsGone() {
        queue = QueueInUse.of(given, 2);
        AtOvh.loses(queue.hotline().number());

        looks.at(queue.hotline());

        queue.show()
                .body("drift.what", equalTo("leads-elsewhere"))
                .body("summary.settling.reason", equalTo("leads-elsewhere"));
    }
}
