package io.switchboard.stats.history;

import io.switchboard.stats.AtOvh;
import io.switchboard.stats.GatewayDouble;
import io.switchboard.stats.Rows;
import io.switchboard.testing.Work;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Runs of tests, and what is held after them. */
@Singleton
class HeldScene {

    private final Run run;
    private final Rows rows;

    HeldScene(Run run, Rows rows) {
        this.run = run;
        this.rows = rows;
    }

    /** As in a night. */
    String nightly() {
        rows.change("update conference_number set histories_fetched = null");
        GatewayDouble.forgets();
        return again();
    }

    /** In the same night. */
    String again() {
        return Work.done(run::run);
    }

    /** So many conferences of ten minutes, one each day at the same time, the last of them on that day. */
    void daily(String number, int days, Instant last) {
        for (var day = 0; day < days; day++) {
            AtOvh.held(
                    number,
                    1_000L + days - day,
                    last.minus(Duration.ofDays(day)),
                    Duration.ofMinutes(10));
        }
    }

    long held(String number) {
        return rows.count(
                "held_conference h join conference_number n on n.id = h.number where n.number = ?",
                number);
    }

    /** Conferences, calls, participants, seconds, the longest. */
    List<String> day(String number, String day) {
        return rows.read(
                """
                select concat_ws(' ', conferences, calls, participants, seconds, longest_seconds)
                from held_day d join conference_number n on n.id = d.number where n.number = ? and day = ?::date
                """,
                number,
                day);
    }

    /** The same of all its days. */
    List<String> total(String number) {
        return sum("day", number);
    }

    List<String> totalOfHours(String number) {
        return sum("hour", number);
    }

    private List<String> sum(String step, String number) {
        return rows.read(
                """
                select concat_ws(' ', sum(conferences), sum(calls), sum(participants), sum(seconds), max(longest_seconds))
                from held_%s d join conference_number n on n.id = d.number where n.number = ?
                """
                        .formatted(step),
                number);
    }

    String state(String number, String column) {
        return rows.read("select " + column + " from conference_number where number = ?", number)
                .getFirst();
    }
}
