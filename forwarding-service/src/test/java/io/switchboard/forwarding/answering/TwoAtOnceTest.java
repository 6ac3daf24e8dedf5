package io.switchboard.forwarding.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.testing.AtOnce;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class TwoAtOnceTest {

    private final Scene given;
    private final Rows rows;

    TwoAtOnceTest(Scene given, Rows rows) {
        this.given = given;
        this.rows = rows;
    }

    @BeforeEach
    void well() {
        rows.quieten();
        GatewayDouble.reset();
    }

    @Test
    void oneWinsAndTheOtherIsToldThatSomebodyWasQuicker() {
        var hotline = given.line();
        var seen = given.revision(hotline);

        var answers =
                AtOnce.times(
                        2,
                        () ->
                                Caller.answer(
                                        Caller.administrator(),
                                        hotline.slug(),
                                        "phone",
                                        OvhNumbers.freshMobile(),
                                        "seen",
                                        seen));

        assertThat(answers)
                .extracting(it -> it.extract().statusCode())
                .containsExactlyInAnyOrder(200, 409);
        answers.stream()
                .filter(it -> it.extract().statusCode() == 409)
                .forEach(it -> it.body("type", endsWith(":changed-meanwhile")));
        Caller.show(Caller.administrator(), hotline.slug())
                .body("summary.answerers", hasSize(1))
                .body("changes", hasSize(1));
    }

    @Test
    void isNoConflictForWhoPressesTwice() {
        var hotline = given.line();
        var seen = given.revision(hotline);
        var camille = Caller.administrator();
        var phone = OvhNumbers.freshMobile();

        var answers =
                AtOnce.times(
                        3,
                        () -> Caller.answer(camille, hotline.slug(), "phone", phone, "seen", seen));

        assertThat(answers).extracting(it -> it.extract().statusCode()).containsOnly(200);
        assertThat(GatewayDouble.changes(hotline.atOvh())).containsExactly("forward to " + phone);
    }

    @Test
    void isNoConflictForWhoChangesTheirMind() {
        var hotline = given.line();
        var seen = given.revision(hotline);
        var camille = Caller.administrator();
        answer(hotline, camille, seen).statusCode(200);

        answer(hotline, camille, seen).statusCode(200).body("changes[0].kind", equalTo("CHANGED"));
        answer(hotline, Caller.administrator(), seen).statusCode(409);
        answer(hotline, Caller.administrator(), null).statusCode(200);
    }

    @Test
    void nobodyIsHeldUpByAnotherWhoJoinsAQueue() {
        var hotline = given.queue(5);
        var seen = given.revision(hotline);

        var answers = AtOnce.times(3, () -> answer(hotline, Caller.administrator(), seen));

        assertThat(answers).extracting(it -> it.extract().statusCode()).containsOnly(200);
        given.isSettled(hotline);
        assertThat(AtOvh.queue(hotline.number()).ringing()).hasSize(3);
        assertThat(AtOvh.queue(hotline.number()).openings()).hasSize(1);
    }

    @Test
    void ovhIsAskedForAHotlineByOneAtATime() {
        var hotline = given.line();
        var underWay = new AtomicInteger();
        var most = new AtomicInteger();
        GatewayDouble.answers(
                call -> {
                    if (!call.isChange()) {
                        return null;
                    }
                    most.accumulateAndGet(underWay.incrementAndGet(), Math::max);
                    sleep(Duration.ofMillis(100));
                    underWay.decrementAndGet();
                    return null;
                });

        AtOnce.times(6, () -> answer(hotline, Caller.administrator(), null).statusCode(200));
        given.isSettled(hotline);

        assertThat(most).hasValue(1);
        var last = Caller.show(Caller.administrator(), hotline.slug());
        last.body("summary.answerers", hasSize(1))
                .body("summary.settling.state", equalTo("SETTLED"));
        assertThat(AtOvh.forwardOf(hotline.atOvh())).isPresent();
        assertThat(GatewayDouble.changes(hotline.atOvh()).getLast())
                .endsWith(AtOvh.forwardOf(hotline.atOvh()).orElseThrow());
    }

    private static ValidatableResponse answer(
            Scene.Known hotline, Map<String, Object> operator, Long seen) {
        var phone = OvhNumbers.freshMobile();
        return seen == null
                ? Caller.answer(operator, hotline.slug(), "phone", phone)
                : Caller.answer(operator, hotline.slug(), "phone", phone, "seen", seen);
    }

    private static void sleep(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
