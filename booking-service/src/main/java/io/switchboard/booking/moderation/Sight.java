package io.switchboard.booking.moderation;

import io.switchboard.contracts.moderation.ActKind;
import io.switchboard.contracts.moderation.PersonSight;
import io.switchboard.contracts.room.Participant;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of the people in a room. Answers may overtake each other: an older one never undoes what a younger one said.
 *
 * @param people the longest there first
 * @param gone who left, and when OVH said so: a list from before does not bring them back
 * @param seenAt when OVH told who is there; null until it did
 * @param stale whether OVH has not answered since
 */
record Sight(List<PersonSight> people, Map<Long, Instant> gone, Instant seenAt, boolean stale) {

    static final Sight NOTHING = new Sight(List.of(), Map.of(), null, false);

    private static final Duration GONE_FOR_GOOD = Duration.ofMinutes(1);

    private static final Comparator<PersonSight> LONGEST_THERE_FIRST =
            Comparator.comparing(
                            PersonSight::arrivedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparingLong(PersonSight::id);

    /** OVH told who is there. */
    Sight listed(List<Long> ids, Instant at) {
        if (seenAt != null && at.isBefore(seenAt)) {
            return this;
        }
        var known = people.stream().collect(Collectors.toMap(PersonSight::id, Function.identity()));
        var there =
                ids.stream()
                        .distinct()
                        .filter(id -> !gone.containsKey(id) || gone.get(id).isBefore(at))
                        .map(id -> known.getOrDefault(id, unread(id)))
                        .sorted(LONGEST_THERE_FIRST)
                        .toList();
        return new Sight(there, goneSince(at.minus(GONE_FOR_GOOD)), at, false);
    }

    /** OVH told of some of them; whom it did not tell of has left. */
    Sight read(List<Long> asked, List<Participant> told, Instant at) {
        var found = told.stream().collect(Collectors.toMap(Participant::id, it -> it, (a, _) -> a));
        var sight =
                changed(it -> found.containsKey(it.id()) ? told(it, found.get(it.id()), at) : it);
        for (var id : asked) {
            sight = found.containsKey(id) ? sight : sight.left(id, at);
        }
        return sight;
    }

    /** OVH says that somebody is there no more. */
    Sight left(long id, Instant at) {
        if (person(id).filter(it -> isYounger(it, at)).isPresent()) {
            return this;
        }
        var all = new HashMap<>(gone);
        all.put(id, at);
        return new Sight(
                people.stream().filter(it -> it.id() != id).toList(),
                Map.copyOf(all),
                seenAt,
                stale);
    }

    /** OVH says that this was done to somebody. */
    Sight done(ActKind kind, long id, Integer volume, Instant at) {
        return switch (kind) {
            case MUTE, MUTE_ALL ->
                    changed(id, at, it -> with(it, false, it.hears(), it.volume(), at));
            case UNMUTE, UNMUTE_ALL ->
                    changed(id, at, it -> with(it, true, it.hears(), it.volume(), at));
            case DEAFEN -> changed(id, at, it -> with(it, it.speaks(), false, it.volume(), at));
            case UNDEAFEN -> changed(id, at, it -> with(it, it.speaks(), true, it.volume(), at));
            case VOLUME -> changed(id, at, it -> with(it, it.speaks(), it.hears(), volume, at));
            case KICK -> left(id, at);
            case LOCK, UNLOCK -> this;
        };
    }

    /** OVH does not answer. */
    Sight silent() {
        return new Sight(people, gone, seenAt, true);
    }

    Optional<PersonSight> person(long id) {
        return people.stream().filter(it -> it.id() == id).findFirst();
    }

    /** Of whom OVH has told nothing but that they are there. */
    Stream<Long> newcomers() {
        return people.stream().filter(it -> it.seenAt() == null).map(PersonSight::id);
    }

    /** Those of whom OVH has told nothing since the latest list, the longest ago first. */
    Stream<Long> longestUnseen() {
        return people.stream()
                .filter(it -> it.seenAt() != null && it.seenAt().isBefore(seenAt))
                .sorted(Comparator.comparing(PersonSight::seenAt))
                .map(PersonSight::id);
    }

    private Map<Long, Instant> goneSince(Instant instant) {
        return gone.entrySet().stream()
                .filter(it -> it.getValue().isAfter(instant))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who was not read yet is taken as read: the rest follows with the next turn. */
    private Sight changed(long id, Instant at, UnaryOperator<PersonSight> change) {
        return changed(
                it ->
                        it.id() == id && it.seenAt() != null && !isYounger(it, at)
                                ? change.apply(it)
                                : it);
    }

    private Sight changed(UnaryOperator<PersonSight> change) {
        return new Sight(
                people.stream().map(change).sorted(LONGEST_THERE_FIRST).toList(),
                gone,
                seenAt,
                stale);
    }

    private static boolean isYounger(PersonSight person, Instant at) {
        return person.seenAt() != null && person.seenAt().isAfter(at);
    }

    private static PersonSight unread(long id) {
        return new PersonSight(id, null, null, true, true, false, 0, null);
    }

    private static PersonSight told(PersonSight before, Participant now, Instant at) {
        return isYounger(before, at)
                ? before
                : new PersonSight(
                        now.id(),
                        now.caller(),
                        now.arrivedAt(),
                        now.speaks(),
                        now.hears(),
                        now.talking(),
                        now.volume(),
                        at);
    }

    private static PersonSight with(
            PersonSight it, boolean speaks, boolean hears, long volume, Instant at) {
        return new PersonSight(
                it.id(),
                it.caller(),
                it.arrivedAt(),
                speaks,
                hears,
                speaks && it.talking(),
                volume,
                at);
    }

    @Override
    public String toString() {
        return "Sight[%d people, seenAt=%s, stale=%s]".formatted(people.size(), seenAt, stale);
    }
}
