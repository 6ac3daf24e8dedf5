package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.QueueAtOvh;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Time;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class CrossingMidnightTest {

    private static final String CAMILLE = "0033698123456";

    private final Scene given;
    private final Rows rows;
    private final Time time;
    private final Map<String, Object> operator = Caller.administrator();

    CrossingMidnightTest(Scene given, Rows rows, Time time) {
        this.given = given;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void onAMonday() {
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
    void keepsAQueueOpenIntoTheNextDay() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        var queue = AtOvh.queue(hotline.number());
        var monday = queue.openings().getFirst().id();
        GatewayDouble.forgets();

        time.isMondayAt(23, 50);
        isOpenOn(queue, "MONDAY", "TUESDAY");
        given.isSettled(hotline);
        time.isMondayAt(24, 1);
        isOpenOn(queue, "TUESDAY");
        given.isSettled(hotline);

        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly("open TUESDAY 00:00:00-23:59:59", "remove opening " + monday);
        assertThat(queue.ringing()).containsExactly(CAMILLE);
    }

    @Test
    void opensAQueueThatNobodyOpenedBeforeMidnight() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        var queue = AtOvh.queue(hotline.number());
        GatewayDouble.forgets();

        time.isMondayAt(24, 10);
        isOpenOn(queue, "TUESDAY");
        given.isSettled(hotline);

        assertThat(GatewayDouble.changes(hotline.number())).hasSize(2);
    }

    @Test
    void leavesALineAsItIs() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        GatewayDouble.forgets();

        time.isMondayAt(24, 10);
        given.isDue(hotline);
        given.isLookedAt(hotline);

        assertThat(GatewayDouble.changes(hotline.atOvh())).isEmpty();
        assertThat(AtOvh.forwardOf(hotline.atOvh())).contains(CAMILLE);
    }

    private static void isOpenOn(QueueAtOvh queue, String... days) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () ->
                                assertThat(queue.openings())
                                        .extracting(it -> it.day().name())
                                        .containsExactlyInAnyOrder(days));
    }
}
