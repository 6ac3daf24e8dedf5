package io.switchboard.stats.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.stats.AtOvh;
import io.switchboard.stats.GatewayDouble;
import io.switchboard.stats.GatewayDouble.Reply;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import io.switchboard.testing.Work;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has days of its own, since all numbers together are shared by all tests. */
@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class CountingMinutesTest {

    @Inject Poll poll;
    @Inject Time time;
    @Inject Rows rows;

    private final String first = AtOvh.freshNumber();
    private final String second = AtOvh.freshNumber();

    @BeforeEach
    @AfterEach
    void beginAnew() {
        GatewayDouble.reset();
        time.isReal();
    }

    @Test
    void keepsWhatOvhCountsEachMinute() {
        var minute = Instant.parse("2030-01-01T10:15:00Z");
        AtOvh.counts(first, 7, 2, 5, minute.plusSeconds(8));
        AtOvh.counts(second, 3, 1, 4, minute.plusSeconds(9));

        time.is(minute.plusSeconds(10));

        await().untilAsserted(
                        () -> assertThat(minutes(first)).containsExactly("2030-01-01 10:15 7 2 5"));
        assertThat(minutes(second)).containsExactly("2030-01-01 10:15 3 1 4");
        assertThat(together("2030-01-01")).containsExactly("10:15 10 3 9");
        assertThat(GatewayDouble.calls("conference-numbers", ""))
                .isNotEmpty()
                .allMatch(call -> call.lane().equals("background"));
    }

    @Test
    void addsHoursAndDaysUpOnceHoweverOftenItAsks() {
        var minute = Instant.parse("2030-01-02T22:58:00Z");
        for (var later = 0; later < 4; later++) {
            var at = minute.plusSeconds(60L * later + 5);
            AtOvh.counts(first, 10 + later, 1 + later, 20, at);
            asks(at);
            asks(at.plusSeconds(20));
        }

        assertThat(hours(first))
                .containsExactly(
                        "2030-01-02 22:00 2 11 21 2 3 20", "2030-01-02 23:00 2 13 25 4 7 20");
        assertThat(days(first))
                .containsExactly("2030-01-02 2 11 21 2 3 20", "2030-01-03 2 13 25 4 7 20");
        assertThat(
                        rows.read(
                                "select concat_ws(' ', known, participants_sum) from occupancy_day where number = 0 and day = '2030-01-03'"))
                .containsExactly("2 25");
    }

    @Test
    void leavesAGapForWhatStandsInForAnAnswer() {
        var minute = Instant.parse("2030-01-04T10:15:00Z");
        AtOvh.counts(first, 7, 2, 5, minute.plusSeconds(5));
        AtOvh.countedLast(second, 9, minute.plusSeconds(5));

        asks(minute.plusSeconds(6));

        assertThat(minutes(first)).hasSize(1);
        assertThat(minutes(second)).isEmpty();
        assertThat(together("2030-01-04")).isEmpty();
    }

    @Test
    void leavesAGapWhileNobodyAnswers() {
        AtOvh.counts(first, 7, 2, 5, Instant.parse("2030-01-05T10:15:05Z"));
        asks(Instant.parse("2030-01-05T10:15:06Z"));
        GatewayDouble.answers(_ -> Reply.problem(503, "ovh-away"));
        time.is(Instant.parse("2030-01-05T10:16:06Z"));
        await().untilAsserted(() -> assertThat(outcome()).isEqualTo("trouble=ovh-away"));
        GatewayDouble.isWell();
        AtOvh.counts(first, 8, 2, 5, Instant.parse("2030-01-05T10:17:05Z"));

        time.is(Instant.parse("2030-01-05T10:17:06Z"));

        await().untilAsserted(
                        () ->
                                assertThat(minutes(first))
                                        .containsExactly(
                                                "2030-01-05 10:15 7 2 5",
                                                "2030-01-05 10:17 8 2 5"));
    }

    @Test
    void countsNothingTwiceThatIsOlderThanTheMinute() {
        var minute = Instant.parse("2030-01-06T10:15:00Z");
        AtOvh.counts(first, 7, 2, 5, minute.plusSeconds(50));
        asks(minute.plusSeconds(51));

        var outcome = asks(minute.plusSeconds(62));

        assertThat(outcome.complete()).isFalse();
        assertThat(minutes(first)).containsExactly("2030-01-06 10:15 7 2 5");
    }

    @Test
    void addsAllNumbersUpOnceTheLastOfThemIsKnown() {
        var minute = Instant.parse("2030-01-07T10:15:00Z");
        AtOvh.counts(first, 7, 2, 5, minute.plusSeconds(3));
        AtOvh.has(second);
        asks(minute.plusSeconds(4));
        assertThat(together("2030-01-07")).isEmpty();
        AtOvh.counts(second, 3, 1, 4, minute.plusSeconds(15));

        var outcome = asks(minute.plusSeconds(16));

        assertThat(outcome.complete()).isTrue();
        assertThat(together("2030-01-07")).containsExactly("10:15 10 3 9");
        assertThat(minutes(first)).hasSize(1);
    }

    /** What another replica does whose clock follows ours. */
    private Poll.Outcome asks(Instant now) {
        return Work.done(() -> poll.of(now));
    }

    private String outcome() {
        return rows.read("select outcome from lease where name = 'occupancy'").getFirst();
    }

    private List<String> minutes(String number) {
        return rows.read(
                """
                select concat_ws(' ', to_char(minute at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), participants, active_rooms, rooms)
                from occupancy_minute m join conference_number n on n.id = m.number where n.number = ? order by minute
                """,
                number);
    }

    private List<String> together(String day) {
        return rows.read(
                """
                select concat_ws(' ', to_char(minute at time zone 'UTC', 'HH24:MI'), participants, active_rooms, rooms)
                from occupancy_minute where number = 0 and minute >= ? and minute < ? order by minute
                """,
                Instant.parse(day + "T00:00:00Z").atOffset(ZoneOffset.UTC),
                Instant.parse(day + "T23:59:59Z").atOffset(ZoneOffset.UTC));
    }

    private List<String> hours(String number) {
        return rollup(number, "hour", "to_char(hour at time zone 'UTC', 'YYYY-MM-DD HH24:MI')");
    }

    private List<String> days(String number) {
        return rollup(number, "day", "day");
    }

    private List<String> rollup(String number, String step, String shown) {
        return rows.read(
                """
                select concat_ws(' ', %2$s, known, participants_peak, participants_sum, active_rooms_peak, active_rooms_sum, rooms_peak)
                from occupancy_%1$s r join conference_number n on n.id = r.number where n.number = ? order by %1$s
                """
                        .formatted(step, shown),
                number);
    }
}
