package io.switchboard.web.moderation;

import io.switchboard.contracts.moderation.ActSight;
import io.switchboard.contracts.moderation.PersonSight;
import io.switchboard.web.moderation.RoomFace.Somebody;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * People in a room, in words.
 *
 * @param acts in the room, the newest first
 */
record PeopleInWords(ModerationMessages words, List<ActSight> acts, Instant now) {

    /** What is known of somebody for longer is said to be old. */
    private static final long FRESH_SECONDS = 30;

    Somebody face(PersonSight person) {
        var known = person.seenAt() != null;
        return new Somebody(
                person.id(),
                name(person),
                known ? since(person.arrivedAt()) : null,
                known ? state(person) : words.justArrived(),
                known ? tone(person) : "unknown",
                known ? age(person.seenAt()) : null,
                known,
                !person.speaks(),
                !person.hears(),
                person.volume(),
                underWay(person.id()),
                UUID.randomUUID().toString());
    }

    private String name(PersonSight person) {
        if (person.caller() == null) {
            return words.somebody();
        }
        return person.caller().isEmpty() ? words.hiddenNumber() : person.caller();
    }

    private String state(PersonSight person) {
        if (!person.speaks() && !person.hears()) {
            return words.mutedAndDeaf();
        }
        if (!person.speaks()) {
            return words.muted();
        }
        if (!person.hears()) {
            return words.deaf();
        }
        return person.talking() ? words.talking() : words.listening();
    }

    private static String tone(PersonSight person) {
        if (!person.speaks() || !person.hears()) {
            return "muted";
        }
        return person.talking() ? "talking" : "listening";
    }

    private String since(Instant arrival) {
        var there = Duration.between(arrival, now);
        return there.toMinutes() < 1
                ? words.sinceJustNow()
                : there.toHours() < 1
                        ? words.sinceMinutes(there.toMinutes())
                        : words.sinceHours(there.toHours(), there.toMinutesPart());
    }

    private String age(Instant seen) {
        var seconds = RoomFaces.seconds(seen, now);
        return seconds < FRESH_SECONDS ? null : words.stateAgo(seconds);
    }

    private String underWay(long participant) {
        return acts.stream()
                .filter(act -> act.state() == ActSight.State.UNDER_WAY)
                .filter(act -> act.participant() != null && act.participant() == participant)
                .findFirst()
                .map(act -> new ActInWords(words, act).beside())
                .orElse(null);
    }
}
