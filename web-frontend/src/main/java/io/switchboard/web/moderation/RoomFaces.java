package io.switchboard.web.moderation;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.moderation.ActSight;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.web.page.TimeInWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Puts rooms into words, of one language and for one browser.
 *
 * @param formToken what the browser's forms carry
 */
record RoomFaces(Language language, ModerationMessages words, String formToken, Clock clock) {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    RoomFace of(RoomSight sight) {
        var now = clock.instant();
        var people = new PeopleInWords(words, sight.acts(), now);
        var over = sight.state() != ConferenceState.OPEN;
        return new RoomFace(
                formToken,
                sight.title(),
                sight.number(),
                TimeInWords.of(sight.endsAt(), HOME, language),
                over,
                summary(sight, over),
                age(sight.seenAt(), now),
                sight.seenAt() == null ? -1 : seconds(sight.seenAt(), now),
                sight.stale(),
                sight.locked(),
                UUID.randomUUID().toString(),
                sight.ovhPage(),
                sight.seenAt() != null && sight.people().isEmpty(),
                sight.people().stream().map(people::face).toList(),
                sight.acts().stream()
                        .filter(RoomFaces::isWorthALine)
                        .map(act -> new ActInWords(words, act).progress())
                        .toList());
    }

    private String summary(RoomSight sight, boolean over) {
        if (over) {
            return words.overTitle();
        }
        if (sight.seenAt() == null) {
            return words.asking();
        }
        var people = sight.people().size();
        if (people == 0) {
            return words.nobody();
        }
        return people == 1 ? words.onePerson() : words.manyPeople(people);
    }

    private String age(Instant seen, Instant now) {
        return seen == null ? words.asking() : words.seenAgo(seconds(seen, now));
    }

    /** What is under way on one person stands beside that person. */
    private static boolean isWorthALine(ActSight act) {
        return act.participant() == null || act.state() == ActSight.State.FAILED;
    }

    static long seconds(Instant then, Instant now) {
        return Math.max(0, Duration.between(then, now).toSeconds());
    }
}
