package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** Two shifts in a row: one ends at eleven, the rota has the next one begin then. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class HandOverTest {

    private final Scene given;
    private final Rows rows;
    private final Time time;
    private final Map<String, Object> operator = Caller.administrator();
    private final String camille = OvhNumbers.freshMobile();
    private final String dominique = OvhNumbers.freshMobile();

    HandOverTest(Scene given, Rows rows, Time time) {
        this.given = given;
        this.rows = rows;
        this.time = time;
    }

    @BeforeEach
    void onAMondayAtTen() {
        rows.quieten();
        GatewayDouble.reset();
        time.isMondayAt(10, 0);
    }

    @AfterEach
    void isReal() {
        rows.endAll();
        time.isReal();
    }

    @Test
    void leavesNoGapOnALine() {
        var hotline = given.line();
        isHandedOver(hotline);

        assertThat(GatewayDouble.changes(hotline.atOvh()))
                .containsExactly("forward to " + dominique);
        Caller.show(operator, hotline.slug())
                .body("changes[0].kind", equalTo("ROTA_STARTED"))
                .body("changes", hasSize(2));
    }

    @Test
    void setsTheNextPhoneBeforeAQueueOpensForIt() {
        var hotline = given.queue(1);
        isHandedOver(hotline);

        assertThat(GatewayDouble.changes(hotline.number()))
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("LOGGED_OUT agent"),
                        it -> assertThat(it).isEqualTo("place " + dominique + " at 1"),
                        it -> assertThat(it).isEqualTo("open MONDAY 00:00:00-12:59:59"),
                        it -> assertThat(it).startsWith("remove opening"));
        assertThat(AtOvh.queue(hotline.number()).openings()).hasSize(1);
    }

    private void isHandedOver(Known hotline) {
        var end = time.mondayAt(11, 0).toString();
        Caller.answer(operator, hotline.slug(), "phone", camille, "until", end).statusCode(200);
        plannedOnMondaysFromElevenToOne(hotline);
        GatewayDouble.forgets();

        time.isMondayAt(11, 1);

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () ->
                                Caller.show(operator, hotline.slug())
                                        .body("summary.answerers", hasSize(1))
                                        .body("summary.answerers[0].name", equalTo("Dominique")));
        given.isSettled(hotline);
    }

    private void plannedOnMondaysFromElevenToOne(Known hotline) {
        rows.read(
                """
                insert into planned_shift (id, hotline_id, volunteer_id, day, from_time, to_time, valid_from, created_at)
                values (?, ?, ?, 1, '11:00', '13:00', '2026-01-01', '2026-01-01T00:00:00Z')
                """,
                UUID.randomUUID(),
                hotline.id(),
                given.volunteer(hotline, "Dominique", dominique));
    }
}
