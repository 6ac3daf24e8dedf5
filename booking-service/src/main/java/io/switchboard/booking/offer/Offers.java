package io.switchboard.booking.offer;

import io.quarkus.runtime.Startup;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.offer.OfferRefused.NotLater;
import io.switchboard.booking.offer.OfferRefused.UnofferedDay;
import io.switchboard.booking.offer.OfferRefused.UnofferedLength;
import io.switchboard.booking.offer.OfferRefused.UnofferedStart;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** What may be booked: for how long, to which day, from when. Nothing lasts beyond the last day on offer, and that is less than a year ahead. */
@Singleton
@Startup
public class Offers {

    /** OVH wants ends less than a year ahead; a last day can end a day and a clock change later than counted. */
    private static final Duration LONGEST = Duration.ofDays(363);

    private final Set<Duration> lengths;
    private final int mostDays;

    @Inject
    Offers(BookingConfig config) {
        this(config.lengths(), config.mostDays());
    }

    Offers(Set<Duration> lengths, int mostDays) {
        if (lengths.stream().anyMatch(it -> !it.isPositive() || isTooLong(it))
                || isTooLong(Duration.ofDays(mostDays))) {
            throw new IllegalArgumentException(
                    "booking.lengths and booking.most-days: more than nothing, and at most %d days"
                            .formatted(LONGEST.toDays()));
        }
        this.lengths = lengths;
        this.mostDays = mostDays;
    }

    private static boolean isTooLong(Duration length) {
        return length.compareTo(LONGEST) > 0;
    }

    /**
     * @param startsAt when people are to call, null for any time; this very minute is not too early
     * @throws OfferRefused unless it is on offer now
     */
    public void check(Lasting lasting, Instant startsAt, ZoneId zone, Instant now) {
        checkOffered(lasting, zone, now);
        var isOutside =
                startsAt != null
                        && (startsAt.isBefore(now.truncatedTo(ChronoUnit.MINUTES))
                                || startsAt.isAfter(lasting.endFrom(now, zone)));
        if (isOutside) {
            throw new UnofferedStart();
        }
    }

    /**
     * The end of something that shall last longer than it does.
     *
     * @param longer its length is added to {@code from}
     * @return never before {@code endsAt}; the same when that is what is asked for
     * @throws OfferRefused unless it is on offer now, and later
     */
    public Instant later(Lasting longer, Instant from, Instant endsAt, ZoneId zone, Instant now) {
        checkOffered(longer, zone, now);
        var end = longer.endFrom(from, zone);
        if (end.isBefore(endsAt)) {
            throw new NotLater();
        }
        if (end.isAfter(Lasting.lastSecondOf(lastDay(zone, now), zone))) {
            throw new UnofferedLength();
        }
        return end;
    }

    private void checkOffered(Lasting lasting, ZoneId zone, Instant now) {
        if (lasting.length() != null && !lengths.contains(lasting.length())) {
            throw new UnofferedLength();
        }
        var isOutside =
                lasting.lastDay() != null
                        && (lasting.lastDay().isBefore(LocalDate.ofInstant(now, zone))
                                || lasting.lastDay().isAfter(lastDay(zone, now)));
        if (isOutside) {
            throw new UnofferedDay();
        }
    }

    private LocalDate lastDay(ZoneId zone, Instant now) {
        return LocalDate.ofInstant(now, zone).plusDays(mostDays);
    }
}
