package io.switchboard.forwarding.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.contracts.queue.Agent;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.contracts.queue.Closing;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.QueueAtOvh;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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

    private final Map<String, Object> somebody = Caller.administrator();
    private final String camille = OvhNumbers.freshMobile();
    private final String dominique = OvhNumbers.freshMobile();
    private final String stranger = OvhNumbers.freshMobile();
    private final Scene given;
    private final Rows rows;
    private final Looks looks;
    private Known hotline;

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
        hotline = given.queue(3);
        answers(camille);

        looks.at(hotline);

        assertThat(GatewayDouble.changes(hotline.number())).isEmpty();
        show().body("drift", nullValue());
    }

    @Test
    void hasWhoeverIsMissingRingAgain() {
        hotline = given.queue(3);
        answers(camille);
        queue().hasSwitched(agent(camille).id(), AgentStatus.LOGGED_OUT);

        looks.at(hotline);

        Awaitility.await().until(() -> queue().ringing().equals(List.of(camille)));
        show().body("drift.what", equalTo("agent-missing"))
                .body("changes[0].kind", equalTo("DRIFT_REPAIRED"));
    }

    @Test
    void hasAnAgentThatSomebodyRemovedMadeAnew() {
        hotline = given.queue(3);
        answers(camille);
        queue().losesAgent(agent(camille).id());

        looks.at(hotline);

        Awaitility.await().until(() -> queue().ringing().equals(List.of(camille)));
    }

    @Test
    void logsOutWhomNobodyAskedFor() {
        hotline = given.queue(3);
        answers(camille);
        queue().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(hotline);

        Awaitility.await().until(() -> isLoggedOut(stranger));
        show().body("drift.what", equalTo("agent-available"));
        assertThat(queue().ringing()).containsExactly(camille);
    }

    @Test
    void opensAgainWhereSomebodyClosedIt() {
        hotline = given.queue(3);
        answers(camille);
        queue().openings().forEach(it -> queue().losesOpening(it.id()));

        looks.at(hotline);

        Awaitility.await().until(() -> queue().ringing().equals(List.of(camille)));
        show().body("drift.what", equalTo("opening-missing"));
    }

    @Test
    void closesWhereSomebodyOpenedIt() {
        hotline = given.queue(3);
        queue().hasOpening(DayOfWeek.MONDAY, TWO, THREE);

        looks.at(hotline);

        Awaitility.await().until(() -> queue().openings().isEmpty());
        show().body("drift.what", equalTo("opening-unknown"));
    }

    @Test
    void makesNothingOfWhoIsLoggedInWhileItIsClosed() {
        hotline = given.queue(3);
        queue().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(hotline);
        show().body("drift", nullValue());
        answers(camille);

        Awaitility.await().until(() -> isLoggedOut(stranger));
        assertThat(queue().ringing()).containsExactly(camille);
    }

    @Test
    void hasItsClosingPutRight() {
        hotline = given.queue(3);
        queue().isClosedWith(new Closing(false, "none", Optional.empty()));

        looks.at(hotline);

        Awaitility.await().until(() -> queue().closing().timed());
        show().body("drift.what", equalTo("unanswered-otherwise"));
    }

    @Test
    void countsWhereTheHotlineSaysSo() {
        hotline = given.queue(2);
        looks.follows(hotline, "ACCEPT");
        answers(camille);
        answers(dominique);
        queue().hasSwitched(agent(camille).id(), AgentStatus.LOGGED_OUT);
        queue().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(2)).body("drift.rule", equalTo("ACCEPT"));
        assertThat(queue().ringing()).containsExactlyInAnyOrder(dominique, stranger);
    }

    @Test
    void letsOneTakeOverWhereOneAnswers() {
        hotline = given.queue(1);
        looks.follows(hotline, "ACCEPT");
        answers(camille);
        queue().hasSwitched(agent(camille).id(), AgentStatus.LOGGED_OUT);
        queue().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(1))
                .body("changes[0].kind", equalTo("DRIFT_ACCEPTED"));
        assertThat(queue().ringing()).containsExactly(stranger);
    }

    @Test
    void letsNoMoreInThanMayAnswer() {
        hotline = given.queue(2);
        looks.follows(hotline, "ACCEPT");
        answers(camille);
        answers(dominique);
        queue().hasAgent(stranger, AgentStatus.AVAILABLE);

        looks.at(hotline);

        Awaitility.await().until(() -> isLoggedOut(stranger));
        show().body("summary.answerers", hasSize(2)).body("drift.rule", equalTo("REPAIR"));
    }

    @Test
    void countsAsStoppedWhereSomebodyClosedItAndTheHotlineSaysSo() {
        hotline = given.queue(2);
        looks.follows(hotline, "ACCEPT");
        answers(camille);
        queue().openings().forEach(it -> queue().losesOpening(it.id()));

        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(0)).body("drift.what", equalTo("opening-missing"));
        assertThat(queue().openings()).isEmpty();
    }

    @Test
    void leavesOpeningsOfOthersWhereTheHotlineSaysSo() {
        hotline = given.queue(2);
        looks.follows(hotline, "ACCEPT");
        queue().hasOpening(DayOfWeek.MONDAY, TWO, THREE);

        looks.at(hotline);
        looks.at(hotline);

        assertThat(queue().openings()).hasSize(1);
        assertThat(GatewayDouble.changes(hotline.number())).isEmpty();
        assertThat(rows.read("select what from drift where hotline_id = ?", hotline.id()))
                .containsExactly("opening-unknown");
    }

    @Test
    void isAnsweredAfterARestoreByThoseWhoseTelephonesRing() {
        hotline = given.queue(3);
        answers(camille);
        queue().hasSwitched(agent(camille).id(), AgentStatus.LOGGED_OUT);
        isOpenedSinceBy(stranger);
        looks.believes(hotline);

        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(1))
                .body("drift.rule", equalTo("ACCEPT"))
                .body("changes[0].kind", equalTo("DRIFT_ACCEPTED"));
        assertThat(queue().ringing()).containsExactly(stranger);
        assertThat(queue().openings()).hasSize(1);
    }

    @Test
    void isAnsweredAfterARestoreThoughNobodyDidBefore() {
        hotline = given.queue(3);
        isOpenedSinceBy(stranger);
        looks.believes(hotline);

        looks.at(hotline);
        given.isSettled(hotline);
        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(1));
        assertThat(queue().ringing()).containsExactly(stranger);
    }

    @Test
    void isAnsweredAfterARestoreThoughItDifferedABitBefore() {
        hotline = given.queue(3);
        queue().hasOpening(DayOfWeek.MONDAY, TWO, THREE);
        looks.at(hotline);
        given.isSettled(hotline);
        show().body("drift.what", equalTo("opening-unknown"));
        isOpenedSinceBy(stranger);
        looks.believes(hotline);

        looks.after(Duration.ofMinutes(3), hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(1));
        assertThat(queue().ringing()).containsExactly(stranger);
    }

    @Test
    void isClosedAfterARestoreWhereItWasClosedSince() {
        hotline = given.queue(3);
        answers(camille);
        queue().openings().forEach(it -> queue().losesOpening(it.id()));
        looks.believes(hotline);

        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(0));
        assertThat(queue().openings()).isEmpty();
    }

    @Test
    void isToldWhenItIsGone() {
        hotline = given.queue(2);
        AtOvh.loses(hotline.number());

        looks.at(hotline);

        show().body("drift.what", equalTo("leads-elsewhere"))
                .body("summary.settling.reason", equalTo("leads-elsewhere"));
    }

    private void answers(String phone) {
        Caller.answer(somebody, hotline.slug(), "phone", "+" + phone.substring(2)).statusCode(200);
        given.isSettled(hotline);
    }

    /** By Switchboard, of which the restored books know nothing. */
    private void isOpenedSinceBy(String phone) {
        queue().openings().forEach(it -> queue().losesOpening(it.id()));
        queue().hasAgent(phone, AgentStatus.AVAILABLE);
        queue().hasOpening(
                        LocalDate.now(Scene.PARIS).getDayOfWeek(),
                        LocalTime.MIN,
                        LocalTime.of(23, 59, 59));
    }

    private QueueAtOvh queue() {
        return AtOvh.queue(hotline.number());
    }

    private Agent agent(String phone) {
        return queue().agents().stream()
                .filter(it -> it.phone().ovh().equals(phone))
                .findFirst()
                .orElseThrow();
    }

    private boolean isLoggedOut(String phone) {
        return agent(phone).status().equals(Optional.of(AgentStatus.LOGGED_OUT));
    }

    private ValidatableResponse show() {
        return Caller.show(somebody, hotline.slug()).statusCode(200);
    }
}
