package io.switchboard.forwarding.steering;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An opening of a queue that is ours.
 *
 * @param ovhId OVH's {@code conditionId}; empty where OVH was asked for it and has not answered
 * @param to the last second of it
 * @param phones keyed hashes of those that it rings
 * @param quiet whether what we asked of OVH for it is over in any case
 */
public record QueueOpening(
        UUID id,
        Optional<Long> ovhId,
        DayOfWeek day,
        LocalTime from,
        LocalTime to,
        Set<String> phones,
        boolean quiet) {

    /** One that OVH is to be asked for. */
    static QueueOpening of(Spell spell, Set<String> phones) {
        return new QueueOpening(
                UUID.randomUUID(),
                Optional.empty(),
                spell.day(),
                spell.from(),
                spell.to(),
                phones,
                false);
    }

    /** The same, as OVH has it. */
    QueueOpening under(long known) {
        return new QueueOpening(id, Optional.of(known), day, from, to, phones, false);
    }

    public Spell spell() {
        return new Spell(day, from, to);
    }

    boolean isOpenAt(LocalDateTime now) {
        return spell().covers(now);
    }
}
