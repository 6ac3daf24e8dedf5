package io.switchboard.booking.offer;

import io.switchboard.booking.InvalidRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** How long something lasts: a length, or up to the last second of a last day. The other one is null. */
public record Lasting(Duration length, LocalDate lastDay) {

    /**
     * What somebody asks for.
     *
     * @param path of the fields as the caller wrote them, {@code conference.} or nothing
     * @throws InvalidRequest for both and for neither
     */
    public static Lasting asked(Duration length, LocalDate lastDay, String path) {
        if (length == null && lastDay == null) {
            throw new InvalidRequest(path + "length", "is needed, or a last day");
        }
        if (length != null && lastDay != null) {
            throw new InvalidRequest(path + "lastDay", "cannot be combined with a length");
        }
        return new Lasting(length, lastDay);
    }

    /** Its end when it begins at an instant, in whole seconds as OVH keeps it. */
    public Instant endFrom(Instant begin, ZoneId zone) {
        return lastDay == null
                ? begin.plus(length).truncatedTo(ChronoUnit.SECONDS)
                : lastSecondOf(lastDay, zone);
    }

    /**
     * The second before the next day begins: 23:59:59, but where clocks change over midnight. The later one of two when an hour before
     * midnight comes twice; the last one there is when it does not come at all.
     */
    public static Instant lastSecondOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant().minusSeconds(1);
    }
}
