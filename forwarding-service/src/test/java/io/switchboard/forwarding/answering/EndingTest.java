package io.switchboard.forwarding.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.Announced;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.OvhNumbers;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.Time;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class EndingTest {

    private final Scene given;
    private final Rows rows;
    private final Announced announced;
    private final Time time;
    private final Map<String, Object> operator = Caller.administrator();

    EndingTest(Scene given, Rows rows, Announced announced, Time time) {
        this.given = given;
        this.rows = rows;
        this.announced = announced;
        this.time = time;
    }

    @BeforeEach
    void onAMonday() {
        rows.quieten();
        GatewayDouble.reset();
        time.isMondayAt(9, 0);
    }

    @AfterEach
    void isReal() {
        rows.endAll();
        time.isReal();
    }

    @Test
    void comesByItself() {
        var hotline = given.line();
        until(hotline, Duration.ofHours(2));

        time.isMondayAt(11, 1);
        isAnsweredByNobody(hotline);

        given.isSettled(hotline);
        assertThat(AtOvh.forwardOf(hotline.atOvh())).isEmpty();
        Caller.show(operator, hotline.slug())
                .body("changes[0].kind", equalTo("ROTA_ENDED"))
                .body("changes[0].by.kind", equalTo("ROTA"));
    }

    @Test
    void isSeenToAfterOvhWasAway() {
        var hotline = given.queue(1);
        until(hotline, Duration.ofHours(2));
        GatewayDouble.failsFor(hotline.number(), GatewayDouble.Reply.problem(503, "ovh-away"));

        time.isMondayAt(11, 1);
        isAnsweredByNobody(hotline);
        GatewayDouble.isWell();

        given.isSettled(hotline);
        assertThat(AtOvh.queue(hotline.number()).openings()).isEmpty();
    }

    @Test
    void tellsThatNobodyAnswersWhenAPlannedShiftEndsEarly() {
        var hotline = given.line();
        until(hotline, Duration.ofHours(2));
        rows.read(
                "update shift set planned_id = ?, planned_date = current_date where hotline_id = ?",
                UUID.randomUUID(),
                hotline.id());

        Caller.stop(operator, hotline.slug()).statusCode(200);

        var told = announced.await("HotlineUnattended", hotline.id().toString());
        assertThat(told.get("why").asText()).isEqualTo("ENDED_EARLY");
        assertThat(told.at("/notices/addresses")).hasSize(1);
    }

    @Test
    void leavesWhoEndsLaterOnAQueue() {
        var hotline = given.queue(2);
        until(hotline, Duration.ofHours(2));
        until(hotline, Duration.ofHours(4));

        time.isMondayAt(11, 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Caller.show(operator, hotline.slug())
                                        .body("summary.answerers", hasSize(1)));

        given.isSettled(hotline);
        assertThat(AtOvh.queue(hotline.number()).ringing()).hasSize(1);
    }

    private void until(Known hotline, Duration length) {
        Caller.answer(
                        operator,
                        hotline.slug(),
                        "phone",
                        OvhNumbers.freshMobile(),
                        "until",
                        time.now().plus(length).toString())
                .statusCode(200);
    }

    private void isAnsweredByNobody(Known hotline) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                Caller.show(operator, hotline.slug())
                                        .body("summary.answerers", hasSize(0)));
    }
}
