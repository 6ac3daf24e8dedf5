package io.switchboard.forwarding.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.GatewayDouble.Reply;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class ALineChangedByHandTest {

    private final Map<String, Object> somebody = Caller.administrator();
    private final String camille = OvhNumbers.freshMobile();
    private final String stranger = OvhNumbers.freshMobile();
    private final Scene given;
    private final Rows rows;
    private final Looks looks;
    private final Announced announced;
    private Known hotline;

    ALineChangedByHandTest(Scene given, Rows rows, Looks looks, Announced announced) {
        this.given = given;
        this.rows = rows;
        this.looks = looks;
        this.announced = announced;
    }

    @BeforeEach
    void aHotline() {
        rows.quieten();
        GatewayDouble.reset();
        looks.beginNow();
        hotline = given.line();
    }

    @AfterEach
    void backToNow() {
        GatewayDouble.reset();
        looks.beginNow();
    }

    @Test
    void isLeftAloneWhileNobodyDidAnything() {
        answers(camille);

        looks.at(hotline);

        assertThat(GatewayDouble.changes(hotline.atOvh())).isEmpty();
        assertThat(GatewayDouble.calls("lines/forwarding/reading"))
                .singleElement()
                .satisfies(it -> assertThat(it.lane()).isEqualTo("background"));
        show().body("drift", nullValue());
    }

    @Test
    void isPutRightAndTold() {
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), stranger);

        looks.at(hotline);

        Awaitility.await().until(() -> AtOvh.forwardOf(hotline.atOvh()).orElse("").equals(camille));
        show().body("drift.what", equalTo("forwarded-elsewhere"))
                .body("drift.rule", equalTo("REPAIR"))
                .body("changes[0].kind", equalTo("DRIFT_REPAIRED"))
                .body("changes[0].by.kind", equalTo("OVH"));
        Awaitility.await()
                .untilAsserted(
                        () ->
                                assertThat(
                                                announced.events(
                                                        "ForwardingChanged",
                                                        hotline.id().toString()))
                                        .extracting(it -> it.get("kind").asText())
                                        .containsExactly("STARTED", "DRIFT_REPAIRED"));
    }

    @Test
    void isBelievedOnceAfterARestore() {
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), stranger);
        looks.believes(hotline);

        looks.at(hotline);

        Awaitility.await()
                .untilAsserted(() -> show().body("drift.what", equalTo("forwarded-elsewhere")));
        show().body("drift.rule", equalTo("ACCEPT"));
        given.isSettled(hotline);
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(stranger);
        assertThat(rows.read("select believes_ovh from hotline where id = ?", hotline.id()))
                .containsExactly("f");
    }

    @Test
    void isKnownToBeRightAtTheNextLook() {
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), null);
        looks.at(hotline);
        given.isSettled(hotline);
        show().body("drift.what", equalTo("not-forwarded")).body("drift.settledAt", nullValue());

        looks.after(Duration.ofMinutes(2), hotline);

        show().body("drift.settledAt", notNullValue());
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(camille);
    }

    @Test
    void isNotPutRightEachMinuteThoughSomebodyInsists() {
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), stranger);
        looks.at(hotline);
        given.isSettled(hotline);
        AtOvh.forwards(hotline.atOvh(), stranger);

        looks.after(Duration.ofMinutes(2), hotline);
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(stranger);
        looks.at(hotline);

        Awaitility.await().until(() -> AtOvh.forwardOf(hotline.atOvh()).orElse("").equals(camille));
        assertThat(rows.read("select what from drift where hotline_id = ?", hotline.id()))
                .containsExactly("forwarded-elsewhere", "forwarded-elsewhere");
    }

    @Test
    void ringsItselfAgainWhereNobodyAnswers() {
        AtOvh.forwards(hotline.atOvh(), stranger);

        looks.at(hotline);

        Awaitility.await().until(() -> AtOvh.forwardOf(hotline.atOvh()).isEmpty());
        show().body("drift.what", equalTo("forwarded"));
    }

    @Test
    void countsWhereTheHotlineSaysSo() {
        looks.follows(hotline, "ACCEPT");
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), stranger);

        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(1))
                .body("drift.rule", equalTo("ACCEPT"))
                .body("drift.settledAt", notNullValue())
                .body("changes[0].kind", equalTo("DRIFT_ACCEPTED"))
                .body("changes[0].by.kind", equalTo("OVH"));
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(stranger);
        assertThat(GatewayDouble.changes(hotline.atOvh())).isEmpty();
    }

    @Test
    void countsAsStoppedWhereTheHotlineSaysSo() {
        looks.follows(hotline, "ACCEPT");
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), null);

        looks.at(hotline);
        given.isSettled(hotline);

        show().body("summary.answerers", hasSize(0)).body("drift.what", equalTo("not-forwarded"));
        assertThat(GatewayDouble.changes(hotline.atOvh())).isEmpty();
    }

    @Test
    void doesNotCountWhenItLeadsToWhatCostsMore() {
        looks.follows(hotline, "ACCEPT");
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), "0033899123456");

        looks.at(hotline);

        Awaitility.await().until(() -> AtOvh.forwardOf(hotline.atOvh()).orElse("").equals(camille));
        show().body("drift.rule", equalTo("REPAIR"));
    }

    @Test
    void hasItsUnansweredCallsPutRightWhateverTheRule() {
        looks.follows(hotline, "ACCEPT");
        AtOvh.forwardsUnanswered(hotline.atOvh(), stranger, Duration.ofSeconds(30));

        looks.at(hotline);

        Awaitility.await().until(() -> !AtOvh.line(hotline.atOvh()).unanswered().on());
        show().body("drift.what", equalTo("unanswered-otherwise"));
    }

    @Test
    void isNotLookedAtWhileItIsChangedOrWasJustNow() {
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), stranger);

        looks.after(Duration.ofSeconds(30), hotline);
        assertThat(GatewayDouble.calls("lines/forwarding/reading")).isEmpty();
        rows.read("update hotline set revision = revision + 1 where id = ?", hotline.id());
        looks.at(hotline);

        assertThat(GatewayDouble.calls("lines/forwarding/reading")).isEmpty();
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(stranger);
    }

    @Test
    void isNotJudgedByWhatStandsInForAnAnswer() {
        answers(camille);
        AtOvh.forwards(hotline.atOvh(), stranger);
        GatewayDouble.fails(
                "redirects/reading",
                Reply.json(
                        Map.of(
                                "what",
                                Map.of("number", hotline.number(), "feature", "redirect"),
                                "at",
                                "2026-01-01T00:00:00Z",
                                "stale",
                                true)));

        assertThat(looks.at(hotline)).contains("silent=1");

        show().body("drift", nullValue());
    }

    @Test
    void isToldOnceWhenItsNumberLeadsElsewhere() {
        answers(camille);
        AtOvh.hasRedirect(hotline.number(), OvhNumbers.fresh());

        looks.at(hotline);
        looks.at(hotline);

        show().body("drift.what", equalTo("leads-elsewhere"))
                .body("summary.settling.state", equalTo("FAILED"))
                .body("summary.settling.reason", equalTo("leads-elsewhere"));
        announced.await("ForwardingDelayed", hotline.id().toString());
        assertThat(announced.events("ForwardingDelayed", hotline.id().toString())).hasSize(1);
        assertThat(rows.read("select what from drift where hotline_id = ?", hotline.id()))
                .containsExactly("leads-elsewhere");
    }

    @Test
    void isWellAgainOnceItsNumberLeadsHere() {
        answers(camille);
        AtOvh.hasRedirect(hotline.number(), OvhNumbers.fresh());
        looks.at(hotline);
        AtOvh.hasRedirect(hotline.number(), hotline.atOvh());

        looks.at(hotline);

        show().body("summary.settling.state", equalTo("SETTLED"))
                .body("drift.settledAt", notNullValue());
    }

    private void answers(String phone) {
        Caller.answer(somebody, hotline.slug(), "phone", "+" + phone.substring(2)).statusCode(200);
        given.isSettled(hotline);
    }

    private ValidatableResponse show() {
        return Caller.show(somebody, hotline.slug()).statusCode(200);
    }
}
