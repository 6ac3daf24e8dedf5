package io.switchboard.forwarding.steering;

import io.switchboard.contracts.Sealed;
import io.switchboard.forwarding.shift.Shift;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a hotline shall be at OVH, as those who answer it make it.
 *
 * @param phones sealed, by their keyed hash, in the order in which they began
 * @param end when the last of them ends, by the hotline's clock; empty when somebody has to end it
 * @param now by the hotline's clock
 */
public record Wanted(Map<String, Sealed> phones, Optional<LocalDateTime> end, LocalDateTime now) {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    /** From then on the queue is set for the next day too, so that nobody is cut off at midnight. */
    static final LocalTime LATE = LocalTime.of(23, 45);

    public static Wanted of(List<Shift> underWay, ZoneId zone, Instant now) {
        var phones = new LinkedHashMap<String, Sealed>();
        underWay.forEach(it -> it.phone().ifPresent(phone -> phones.put(it.phoneHash(), phone)));
        var ends = underWay.stream().map(Shift::until).toList();
        var end =
                ends.stream().allMatch(Optional::isPresent)
                        ? ends.stream().flatMap(Optional::stream).max(Instant::compareTo)
                        : Optional.<Instant>empty();
        return new Wanted(
                phones,
                end.map(it -> LocalDateTime.ofInstant(it, zone)),
                LocalDateTime.ofInstant(now, zone));
    }

    /** Whether somebody is to answer at this moment. */
    boolean isAnswered() {
        return !phones.isEmpty() && end.filter(it -> !it.isAfter(now)).isEmpty();
    }

    Set<String> hashes() {
        return phones.keySet();
    }

    /** When a queue is to be open: today, and from {@link #LATE} on the next day too, where somebody answers beyond midnight. */
    List<Spell> spells() {
        if (!isAnswered()) {
            return List.of();
        }
        var spells = new ArrayList<Spell>();
        spell(now).ifPresent(spells::add);
        if (!now.toLocalTime().isBefore(LATE)) {
            spell(now.plusDays(1)).ifPresent(spells::add);
        }
        return List.copyOf(spells);
    }

    /** The opening of a day, if there is one. An end in its first second leaves nothing that OVH would take. */
    private Optional<Spell> spell(LocalDateTime onDay) {
        var day = onDay.toLocalDate();
        var last = end.map(it -> it.minusNanos(1).truncatedTo(ChronoUnit.SECONDS));
        var to =
                last.filter(it -> !it.toLocalDate().isAfter(day))
                        .map(
                                it ->
                                        it.toLocalDate().isBefore(day)
                                                ? LocalTime.MIN
                                                : it.toLocalTime())
                        .orElse(LAST_SECOND);
        return to.equals(LocalTime.MIN)
                ? Optional.empty()
                : Optional.of(new Spell(day.getDayOfWeek(), LocalTime.MIN, to));
    }
}
