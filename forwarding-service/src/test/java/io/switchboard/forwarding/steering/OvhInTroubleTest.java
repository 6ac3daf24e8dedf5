package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.Time;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class OvhInTroubleTest {

    private static final String CAMILLE = "0033698123456";
    private static final String DOMINIQUE = "0033698123457";
    private static final String FALLBACK = "0033199123456";

    private final Scene given;
    private final Rows rows;
    private final Announced announced;
    private final Time time;
    private final Map<String, Object> operator = Caller.administrator();

    OvhInTroubleTest(Scene given, Rows rows, Announced announced, Time time) {
        this.given = given;
        this.rows = rows;
        this.announced = announced;
        this.time = time;
    }

    @BeforeEach
    void well() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @AfterEach
    void isReal() {
        GatewayDouble.reset();
        rows.endAll();
        time.isReal();
    }

    @Test
    void staysPendingWithItsReasonAndIsTriedAgainByItself() {
        var hotline = given.line();
        GatewayDouble.failsFor(hotline.atOvh(), Reply.problem(503, "ovh-away"));

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE)
                .statusCode(200)
                .body("summary.settling.state", equalTo("PENDING"))
                .body("summary.settling.reason", equalTo("ovh-away"))
                .body("summary.settling.nextTry", notNullValue())
                .body("summary.answerers", hasSize(1))
                .body("changes[0].state", equalTo("PENDING"));
        GatewayDouble.isWell();

        given.isSettled(hotline);
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE);
        Caller.show(operator, hotline.slug())
                .body("summary.settling.state", equalTo("SETTLED"))
                .body("summary.settling.reason", nullValue())
                .body("changes[0].state", equalTo("DONE"));
        assertThat(announced.events("ForwardingDelayed", hotline.id().toString())).isEmpty();
    }

    @Test
    void findsOutWhatWasDoneWithoutAnAnswer() {
        var hotline = given.queue(1);
        GatewayDouble.answers(
                call -> call.what().equals("queues/openings/adding") ? Reply.unheard() : null);

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE)
                .statusCode(200)
                .body("summary.settling.reason", equalTo("gateway-away"));
        GatewayDouble.isWell();

        given.isSettled(hotline);
        var queue = AtOvh.queue(hotline.number());
        assertThat(queue.openings()).hasSize(1);
        assertThat(queue.ringing()).containsExactly(CAMILLE);
        Caller.stop(operator, hotline.slug()).statusCode(200);
        given.isSettled(hotline);
        assertThat(queue.openings()).isEmpty();
    }

    @Test
    void tellsTheGroupOnceAfterAMinuteOfTrouble() {
        var hotline = given.line();
        GatewayDouble.failsFor(hotline.atOvh(), Reply.problem(503, "ovh-away"));
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);

        time.isLaterBy(Duration.ofSeconds(61));
        given.isDue(hotline);
        var told = announced.await("ForwardingDelayed", hotline.id().toString());
        triedOnceMore(hotline);

        assertThat(told.get("reason").asText()).isEqualTo("ovh-away");
        assertThat(told.get("goesOn").asBoolean()).isTrue();
        assertThat(announced.events("ForwardingDelayed", hotline.id().toString())).hasSize(1);
    }

    @Test
    void hasFailedWhenOvhRefusesItAndTellsAtOnce() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        GatewayDouble.failsFor(hotline.atOvh(), Reply.problem(502, "ovh-refuses-request"));

        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE)
                .statusCode(200)
                .body("summary.settling.state", equalTo("FAILED"))
                .body("summary.settling.reason", equalTo("ovh-refuses-request"))
                .body("summary.settling.nextTry", nullValue());

        var told = announced.await("ForwardingDelayed", hotline.id().toString());
        assertThat(told.get("goesOn").asBoolean()).isFalse();
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE);
    }

    @Test
    void isTriedAgainWhenSomebodyWantsIt() {
        var hotline = given.line();
        GatewayDouble.failsFor(hotline.atOvh(), Reply.problem(502, "ovh-refuses-us"));
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE)
                .body("summary.settling.state", equalTo("FAILED"));
        GatewayDouble.isWell();

        Caller.ask("retrying", operator, hotline.slug())
                .statusCode(200)
                .body("summary.settling.state", equalTo("SETTLED"))
                .body("changes[0].state", equalTo("DONE"));

        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE);
    }

    @Test
    void isGivenUpForWhoAnsweredBefore() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE, "name", "Camille")
                .statusCode(200);
        GatewayDouble.failsFor(hotline.atOvh(), Reply.problem(502, "ovh-refuses-request"));
        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE).statusCode(200);
        GatewayDouble.isWell();
        GatewayDouble.forgets();

        Caller.ask("giving-up", operator, hotline.slug())
                .statusCode(200)
                .body("summary.settling.state", equalTo("SETTLED"))
                .body("summary.answerers[0].name", equalTo("Camille"))
                .body("changes[0].kind", equalTo("GIVEN_UP"))
                .body("changes[0].undoable", equalTo(false))
                .body("changes[1].state", equalTo("GIVEN_UP"));

        assertThat(GatewayDouble.changes(hotline.atOvh())).isEmpty();
        Caller.ask("giving-up", operator, hotline.slug())
                .statusCode(200)
                .body("changes[0].kind", equalTo("GIVEN_UP"))
                .body("changes[1].kind", equalTo("CHANGED"));
    }

    @Test
    void tellsOnlyTheLastOfWhatWasWantedMeanwhile() {
        var hotline = given.line();
        GatewayDouble.failsFor(hotline.atOvh(), Reply.problem(503, "ovh-away"));
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.answer(operator, hotline.slug(), "phone", DOMINIQUE).statusCode(200);
        GatewayDouble.isWell();

        given.isSettled(hotline);

        Caller.show(operator, hotline.slug())
                .body("changes[0].state", equalTo("DONE"))
                .body("changes[1].state", equalTo("SUPERSEDED"));
        announced.await("ForwardingChanged", hotline.id().toString());
        assertThat(announced.events("ForwardingChanged", hotline.id().toString()))
                .singleElement()
                .matches(it -> it.get("kind").asText().equals("CHANGED"))
                .matches(it -> !it.has("from"));
    }

    @Test
    void keepsNobodyFromAnsweringByARuleThatOvhRefuses() {
        var hotline = given.line();
        given.isClosedBy(
                hotline, new Unanswered(Unanswered.Kind.NUMBER, new PhoneNumber(FALLBACK), 20));
        GatewayDouble.fails("lines/unanswered/setting", Reply.problem(502, "ovh-refuses-request"));

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE)
                .statusCode(200)
                .body("summary.settling.state", equalTo("FAILED"))
                .body("changes[0].state", equalTo("DONE"));

        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE);
        announced.await("ForwardingChanged", hotline.id().toString());
        assertThat(announced.events("ForwardingDelayed", hotline.id().toString())).isEmpty();
    }

    @Test
    void doesNotWaitForASlowOvhAndGoesOn() {
        var hotline = given.line();
        GatewayDouble.answers(
                call ->
                        call.what().equals("lines/forwarding/setting")
                                ? Reply.unheard().after(Duration.ofSeconds(4))
                                : null);

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE)
                .statusCode(200)
                .body("summary.settling.state", equalTo("PENDING"))
                .body("summary.settling.reason", nullValue());
        GatewayDouble.isWell();

        given.isSettled(hotline);
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE);
    }

    private void triedOnceMore(Known hotline) {
        GatewayDouble.forgets();
        given.isDue(hotline);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> !GatewayDouble.changes(hotline.atOvh()).isEmpty());
    }
}
