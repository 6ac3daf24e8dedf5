package io.switchboard.stats.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.contracts.queue.QueueStatistics;
import io.switchboard.stats.AtOvh;
import io.switchboard.stats.GatewayDouble;
import io.switchboard.stats.GatewayDouble.Reply;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import io.switchboard.testing.Work;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Tuesday of its own for each test, since all queues together are shared by all tests. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class LookingAtQueuesTest {

    private static final Instant MORNING = Instant.parse("2030-01-01T05:00:00Z");

    @Inject LookJob job;
    @Inject Time time;
    @Inject Rows rows;

    private final String queue = AtOvh.freshNumber();

    @BeforeEach
    @AfterEach
    void beginAnew() {
        GatewayDouble.reset();
        time.isReal();
        rows.change("delete from hotline");
    }

    @Test
    void looksEveryFiveMinutesWhileSomebodyAnswers() {
        var ten = Instant.parse("2030-03-05T10:00:00Z");
        answered(1, ten.minusSeconds(60));
        seen(ten, 10, 0);

        seen(ten.plusSeconds(4 * 60 + 40), 14, 3);
        seen(ten.plusSeconds(9 * 60 + 40), 15, 0);

        assertThat(looks()).containsExactly("10 - false 0 0", "14 4 false 3 90", "15 1 false 0 0");
        assertThat(step("hour", "2030-03-05T10:00:00Z")).isEqualTo("3 5 10 300 0 3 90");
        assertThat(together("2030-03-05")).isEqualTo("3 5 10 300 0 3 90");
        assertThat(GatewayDouble.calls("queues/live/statistics", queue))
                .allMatch(call -> call.lane().equals("background"));
    }

    @Test
    void doesNotLookTwiceInFiveMinutes() {
        var ten = Instant.parse("2030-03-12T10:00:00Z");
        answered(1, ten.minusSeconds(60));
        seen(ten, 10, 0);
        seen(ten.plusSeconds(4 * 60 + 40), 14, 0);
        AtOvh.counts(queue, ten.plusSeconds(8 * 60), counted(MORNING, 19));

        runs(ten.plusSeconds(8 * 60));

        assertThat(looks()).hasSize(2);
    }

    @Test
    void looksOnceMoreWhenNobodyAnswersAnyMore() {
        var ten = Instant.parse("2030-03-19T10:00:00Z");
        answered(1, ten.minusSeconds(60));
        seen(ten, 10, 0);
        rows.change(
                "update hotline set answering = 0, changed_at = ? where number = ?",
                ten.plusSeconds(60).atOffset(ZoneOffset.UTC),
                queue);
        seen(ten.plusSeconds(70), 12, 0);
        AtOvh.counts(queue, ten.plusSeconds(3600), counted(MORNING, 19));

        runs(ten.plusSeconds(3600));

        assertThat(looks()).containsExactly("10 - false 0 0", "12 2 false 0 0");
    }

    @Test
    void looksAtTheEndOfEachDayWhereNobodyAnswers() {
        seen(Instant.parse("2030-03-26T10:00:00Z"), 10, 0);
        AtOvh.counts(queue, Instant.parse("2030-03-26T15:00:00Z"), counted(MORNING, 11));
        runs(Instant.parse("2030-03-26T15:00:00Z"));
        assertThat(looks()).hasSize(1);

        seen(Instant.parse("2030-03-26T22:59:40Z"), 13, 0);

        assertThat(looks()).containsExactly("10 - false 0 0", "13 3 false 0 0");
        assertThat(step("day", "2030-03-26")).isEqualTo("2 3 6 180 0 0 0");
    }

    @Test
    void keepsACountThatBeganAnewApart() {
        var ten = Instant.parse("2030-04-02T09:00:00Z");
        answered(1, ten.minusSeconds(60));
        seen(ten, 10, 0);
        var reset = ten.plusSeconds(120);
        AtOvh.counts(queue, ten.plusSeconds(290), counted(reset, 2));

        runs(ten.plusSeconds(290));

        assertThat(looks()).containsExactly("10 - false 0 0", "2 2 true 0 0");
        assertThat(step("hour", "2030-04-02T09:00:00Z")).isEqualTo("2 2 4 120 1 0 0");
    }

    @Test
    void looksAtTheOthersWhenOneIsSilent() {
        var ten = Instant.parse("2030-04-09T09:00:00Z");
        var silent = AtOvh.freshNumber();
        AtOvh.counts(silent, ten, counted(MORNING, 1));
        GatewayDouble.answers(
                call -> call.number().equals(silent) ? Reply.problem(503, "ovh-away") : null);

        seen(ten, 10, 0);

        assertThat(looks()).hasSize(1);
        assertThat(rows.count("queue where number = ?", silent)).isZero();
        var asked = GatewayDouble.calls("queues/live/statistics", silent).size();
        runs(ten.plusSeconds(20));
        assertThat(GatewayDouble.calls("queues/live/statistics", silent))
                .as("it is left alone for a minute")
                .hasSize(asked);
    }

    private void answered(int by, Instant since) {
        rows.change(
                "insert into hotline (id, slug, name, number, answering, changed_at) values (?, ?, 'Lyon', ?, ?, ?)",
                UUID.randomUUID(),
                "hotline-" + queue,
                queue,
                by,
                since.atOffset(ZoneOffset.UTC));
    }

    /** It is that time, and so many calls have been counted. */
    private void seen(Instant at, long calls, int waiting) {
        AtOvh.counts(
                queue,
                at,
                counted(MORNING, calls),
                AtOvh.waiting(waiting, at, Duration.ofSeconds(90)));
        runs(at);
    }

    /** As the job does by itself, which may be at it too: clocks that are set back make it wait. */
    private void runs(Instant at) {
        time.is(at);
        Work.done(job::run);
    }

    private static QueueStatistics counted(Instant since, long calls) {
        return new QueueStatistics(
                since,
                calls,
                calls,
                2 * calls,
                Duration.ofMinutes(calls),
                Duration.ofMinutes(calls));
    }

    private List<String> looks() {
        return rows.read(
                """
                select concat_ws(' ', answered, coalesce(more_answered::text, '-'), reset::text, waiting, longest_wait_seconds)
                from queue_look l join queue q on q.id = l.queue where q.number = ? order by at
                """,
                queue);
    }

    private String step(String step, String at) {
        return rows.read(
                        """
                        select concat_ws(' ', looks, answered, total, talked_seconds, resets, waiting_peak, longest_wait_seconds)
                        from queue_%1$s s join queue q on q.id = s.queue
                        where q.number = ? and %1$s = cast(? as %2$s)
                        """
                                .formatted(step, step.equals("day") ? "date" : "timestamptz"),
                        queue,
                        at)
                .getFirst();
    }

    private String together(String day) {
        return rows.read(
                        """
                        select concat_ws(' ', looks, answered, total, talked_seconds, resets, waiting_peak, longest_wait_seconds)
                        from queue_day where queue = 0 and day = ?::date
                        """,
                        day)
                .getFirst();
    }
}
