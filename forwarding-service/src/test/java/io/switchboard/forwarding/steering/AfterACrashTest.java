package io.switchboard.forwarding.steering;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.queue.AgentStatus;
import io.switchboard.forwarding.AtOvh;
import io.switchboard.forwarding.Caller;
import io.switchboard.forwarding.GatewayDouble;
import io.switchboard.forwarding.Rows;
import io.switchboard.forwarding.Scene;
import io.switchboard.forwarding.Scene.Known;
import io.switchboard.forwarding.Time;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows as a killed process leaves them: what it was about to ask of OVH is noted, what came of it is not. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class AfterACrashTest {

    private static final String CAMILLE = "0033698123456";
    private static final LocalTime LAST = LocalTime.of(23, 59, 59);

    private final Scene given;
    private final Rows rows;
    private final Time time;
    private final Map<String, Object> operator = Caller.administrator();

    AfterACrashTest(Scene given, Rows rows, Time time) {
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
    void forwardsALineThatMayBeForwardedAlready() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        GatewayDouble.forgets();
        rows.read(
                "update hotline set settled = revision - 1, line_at_ovh = null where id = ?",
                hotline.id());

        restarted(hotline);

        assertThat(GatewayDouble.changes(hotline.atOvh())).containsExactly("forward to " + CAMILLE);
    }

    @Test
    void waitsForWhoIsAtIt() {
        var hotline = given.line();
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        GatewayDouble.forgets();
        rows.read(
                """
                update hotline set settled = revision - 1, line_at_ovh = null, due_at = clock_timestamp(),
                       steered_until = clock_timestamp() + interval '1 minute' where id = ?
                """,
                hotline.id());

        Caller.ask("retrying", operator, hotline.slug()).statusCode(200);

        assertThat(GatewayDouble.changes(hotline.atOvh())).isEmpty();
    }

    @Test
    void placesAPhoneThatMayBePlacedAlready() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        var queue = AtOvh.queue(hotline.number());
        var opening = queue.openings().getFirst().id();
        queue.losesOpening(opening);
        GatewayDouble.forgets();
        rows.read("delete from queue_opening where hotline_id = ?", hotline.id());
        rows.read(
                "update queue_agent set available = null, agent_id = null where hotline_id = ?",
                hotline.id());

        pending(hotline);
        restarted(hotline);

        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly("place " + CAMILLE + " at 1", "open MONDAY 00:00:00-23:59:59");
        assertThat(queue.agents()).hasSize(1);
        assertThat(queue.ringing()).containsExactly(CAMILLE);
    }

    @Test
    void opensOnceWhatMayBeOpenAlready() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        GatewayDouble.forgets();
        rows.read("update queue_opening set ovh_id = null where hotline_id = ?", hotline.id());

        pending(hotline);
        restarted(hotline);

        assertThat(AtOvh.queue(hotline.number()).openings()).hasSize(1);
        assertThat(GatewayDouble.changes(hotline.number()))
                .containsExactly("open MONDAY 00:00:00-23:59:59");
    }

    @Test
    void opensAnewAfterItsRemoval() {
        var hotline = given.queue(1);
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        var queue = AtOvh.queue(hotline.number());
        queue.losesOpening(queue.openings().getFirst().id());
        GatewayDouble.forgets();
        rows.read("update queue_opening set phones = '{}' where hotline_id = ?", hotline.id());

        pending(hotline);
        restarted(hotline);

        assertThat(queue.openings()).hasSize(1);
        assertThat(queue.ringing()).containsExactly(CAMILLE);
    }

    @Test
    void removesAnOpeningThatNobodyHeardOfAndNobodyWants() {
        var hotline = given.queue(1);
        var queue = AtOvh.queue(hotline.number());
        queue.hasOpening(DayOfWeek.MONDAY, LocalTime.MIN, LAST);
        unheardOpening(hotline, DayOfWeek.MONDAY);

        pending(hotline);
        restarted(hotline);

        assertThat(queue.openings()).isEmpty();
        assertThat(rows.read("select 1 from queue_opening where hotline_id = ?", hotline.id()))
                .isEmpty();
    }

    @Test
    void forgetsAnOpeningThatNeverCameAbout() {
        var hotline = given.queue(1);
        unheardOpening(hotline, DayOfWeek.MONDAY);

        pending(hotline);
        restarted(hotline);

        assertThat(GatewayDouble.changes(hotline.number())).isEmpty();
        assertThat(rows.read("select 1 from queue_opening where hotline_id = ?", hotline.id()))
                .isEmpty();
    }

    @Test
    void removesYesterdaysOpeningWhichWouldComeBackEachWeek() {
        var hotline = given.queue(1);
        var queue = AtOvh.queue(hotline.number());
        var yesterday = queue.hasOpening(DayOfWeek.SUNDAY, LocalTime.MIN, LAST);
        rows.read(
                """
                insert into queue_opening (id, hotline_id, ovh_id, day, from_time, to_time, phones, asked_at)
                values (?, ?, ?, 7, '00:00:00', '23:59:59', '{}', now())
                """,
                UUID.randomUUID(),
                hotline.id(),
                yesterday);

        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        given.isSettled(hotline);

        assertThat(queue.openings()).extracting(it -> it.day()).containsExactly(DayOfWeek.MONDAY);
    }

    @Test
    void logsOutWhomNobodyWantsAnyMore() {
        var hotline = given.queue(1);
        var queue = AtOvh.queue(hotline.number());
        Caller.answer(operator, hotline.slug(), "phone", CAMILLE).statusCode(200);
        Caller.stop(operator, hotline.slug()).statusCode(200);
        rows.read(
                """
                update queue_agent set available = null, agent_id = null, asked_at = now() - interval '1 hour'
                where hotline_id = ?
                """,
                hotline.id());

        Caller.answer(operator, hotline.slug(), "phone", "06 98 12 34 57").statusCode(200);
        given.isSettled(hotline);

        assertThat(queue.ringing()).containsExactly("0033698123457");
        assertThat(queue.agents())
                .filteredOn(it -> it.phone().ovh().equals(CAMILLE))
                .extracting(it -> it.status())
                .containsExactly(Optional.of(AgentStatus.LOGGED_OUT));
    }

    private void unheardOpening(Known hotline, DayOfWeek day) {
        rows.read(
                """
                insert into queue_opening (id, hotline_id, day, from_time, to_time, phones, asked_at)
                values (?, ?, ?, '00:00:00', '23:59:59', '{}', now() - interval '1 hour')
                """,
                UUID.randomUUID(),
                hotline.id(),
                day.getValue());
    }

    private void pending(Known hotline) {
        rows.read("update hotline set settled = revision - 1 where id = ?", hotline.id());
    }

    private void restarted(Known hotline) {
        given.isDue(hotline);
        given.isSettled(hotline);
    }
}
