package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Time;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class SteeringAQueueTest {

    private static final String CAMILLE = "0033698123456";
    private static final String DOMINIQUE = "0033698123457";
    private static final String VOICEMAIL = "0033199123456";

    private final Scene given;
    private final Rows rows;
    private final Time time;
    private final Map<String, Object> operator = Caller.administrator();

    SteeringAQueueTest(Scene given, Rows rows, Time time) {
        this.given = given;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void onAMondayAtThree() {
        rows.quieten();
        GatewayDouble.reset();
        time.isMondayAt(15, 0);
    }

    @AfterEach
    void isReal() {
        rows.endAll();
        time.isReal();
    }

    @Test
    void placesThePhoneThenOpensForTheDay() {
        var hotline = given.queue(1);

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE)
                .statusCode(200)
                .body("summary.settling.state", equalTo("SETTLED"));

        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly("place " + CAMILLE + " at 1", "open MONDAY 00:00:00-23:59:59");
        assertThat(AtOvh.queue(hotline.number()).ringing()).containsExactly(CAMILLE);
    }

    @Test
    void closesInOneCall() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        var opening = AtOvh.queue(hotline.number()).openings().getFirst().id();
        GatewayDouble.forgets();

        Caller.stop(operator, hotline.slug()).statusCode(200);

        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly("remove opening " + opening);
        assertThat(AtOvh.queue(hotline.number()).openings()).isEmpty();
    }

    @Test
    void opensWithoutPlacingWhoWasThereBefore() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.stop(operator, hotline.slug()).statusCode(200);
        GatewayDouble.forgets();

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);

        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly("open MONDAY 00:00:00-23:59:59");
    }

    @Test
    void closesAndOpensAnewForAnotherPhone() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        var queue = AtOvh.queue(hotline.number());
        var opening = queue.openings().getFirst().id();
        var camille = queue.agents().getFirst().id();
        GatewayDouble.forgets();

        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE).statusCode(200);

        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly(
                        "place " + DOMINIQUE + " at 1",
                        "remove opening " + opening,
                        "open MONDAY 00:00:00-23:59:59",
                        "LOGGED_OUT agent " + camille);
        assertThat(queue.ringing()).containsExactly(DOMINIQUE);
    }

    @Test
    void letsSeveralAnswerAndOneOfThemLeave() {
        var hotline = given.queue(2);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE)
                .statusCode(200)
                .body("summary.answerers", hasSize(2))
                .body("changes[0].kind", equalTo("JOINED"));
        var queue = AtOvh.queue(hotline.number());
        assertThat(queue.ringing()).containsExactlyInAnyOrder(CAMILLE, DOMINIQUE);
        Caller.answer(operator, hotline.slug(), "phone", "06 98 12 34 58")
                .statusCode(409)
                .body("type", endsWith(":too-many-answer"));
        var camille =
                Caller.show(operator, hotline.slug()).extract().path("summary.answerers[0].shift");
        GatewayDouble.forgets();

        Caller.stop(operator, hotline.slug(), "shift", camille)
                .statusCode(200)
                .body("changes[0].kind", equalTo("LEFT"))
                .body("summary.answerers", hasSize(1));

        assertThat(GatewayDouble.changes(hotline.number())).hasSize(1);
        assertThat(queue.ringing()).containsExactly(DOMINIQUE);
    }

    @Test
    void letsOneAnswerInsteadOfAll() {
        var hotline = given.queue(3);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE).statusCode(200);

        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE, "instead", true)
                .statusCode(200)
                .body("summary.answerers", hasSize(1))
                .body("changes[0].kind", equalTo("CHANGED"));

        assertThat(AtOvh.queue(hotline.number()).ringing()).containsExactly(DOMINIQUE);
    }

    @Test
    void isOpenNoLongerThanSomebodyAnswers() {
        var hotline = given.queue(1);

        Caller.answer(
                        operator,
                        hotline.slug(),
                        "phone",
                        CAMILLE,
                        "until",
                        time.mondayAt(18, 0).toString())
                .statusCode(200);
        var first = AtOvh.queue(hotline.number()).openings().getFirst().id();
        Caller.answer(
                        operator,
                        hotline.slug(),
                        "phone",
                        CAMILLE,
                        "until",
                        time.mondayAt(19, 0).toString())
                .statusCode(200);

        assertThat(GatewayDouble.changes(hotline.number()))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("place"),
                        it -> assertThat(it).isEqualTo("open MONDAY 00:00:00-17:59:59"),
                        it -> assertThat(it).isEqualTo("open MONDAY 00:00:00-18:59:59"),
                        it -> assertThat(it).isEqualTo("remove opening " + first));
    }

    @Test
    void tellsOvhWhatCallersGetWhileItIsClosed() {
        var hotline =
                given.newQueue(
                        new Unanswered(Unanswered.Kind.MESSAGE, new PhoneNumber(VOICEMAIL), 20));

        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly("closed: voicemail " + VOICEMAIL);
        assertThat(AtOvh.queue(hotline.number()).closing().timed()).isTrue();
    }

    @Test
    void leavesOpeningsAloneThatAreNotOurs() {
        var hotline = given.queue(1);
        var queue = AtOvh.queue(hotline.number());
        var theirs = queue.hasOpening(DayOfWeek.SUNDAY, LocalTime.of(9, 0), LocalTime.of(10, 0));

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.stop(operator, hotline.slug()).statusCode(200);

        assertThat(queue.openings()).hasSize(1).first().matches(it -> it.id() == theirs);
    }
}
