package io.switchboard.web.offer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** The lengths and days that can be chosen now. booking-service has the last word. */
@ApplicationScoped
public class Offer {

    public static final List<Integer> HOURS = List.of(1, 2, 4, 12, 24);

    private final OfferConfig config;
    private final Clock clock;

    Offer(OfferConfig config, Clock clock) {
        this.config = config;
        this.clock = clock;
    }

    /** Today and the days after it, in the zone. */
    public List<LocalDate> days(ZoneId zone) {
        var today = today(zone);
        return today.datesUntil(today.plusDays(config.mostDays() + 1L)).toList();
    }

    /** What "today" is reckoned from. */
    public Instant now() {
        return clock.instant();
    }

    /** The latest end that can be had. */
    public Instant latest(ZoneId zone) {
        return endOf(today(zone).plusDays(config.mostDays()), zone);
    }

    /** 23:59:59 that day, however long clock changes make it. */
    public static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).minusSeconds(1).toInstant();
    }

    private LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
