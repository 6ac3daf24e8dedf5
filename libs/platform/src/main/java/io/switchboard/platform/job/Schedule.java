package io.switchboard.platform.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** When a job is to run. What was missed is made up for once, however much was missed. */
public sealed interface Schedule {

    /** The next run of a job that has run now. */
    Instant after(Instant now);

    /** When a job that never ran is to run first. */
    Instant first(Instant now);

    /** This long after it ran last; at once when it never did. */
    static Schedule every(Duration pause) {
        return new Every(pause);
    }

    /** Once a day at this time; where clocks are put forward over it, as much later. */
    static Schedule daily(LocalTime at, ZoneId zone) {
        return new Daily(at, zone);
    }

    record Every(Duration pause) implements Schedule {

        @Override
        public Instant after(Instant now) {
            return now.plus(pause);
        }

        @Override
        public Instant first(Instant now) {
            return now;
        }
    }

    record Daily(LocalTime at, ZoneId zone) implements Schedule {

        @Override
        public Instant after(Instant now) {
            var today = now.atZone(zone).toLocalDate();
            var todays = today.atTime(at).atZone(zone).toInstant();
            return todays.isAfter(now)
                    ? todays
                    : today.plusDays(1).atTime(at).atZone(zone).toInstant();
        }

        @Override
        public Instant first(Instant now) {
            return after(now);
        }
    }
}
