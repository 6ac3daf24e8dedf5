package io.switchboard.notifier.letter;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.forwarding.HotlineReference;
import io.switchboard.contracts.forwarding.HotlineUnattended.Why;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.ChangeKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What is to be told of a hotline. Names, phones, addresses and secrets stay sealed as they came. */
public sealed interface HotlineLetter extends Letter {

    HotlineReference hotline();

    /**
     * Says who answers now.
     *
     * @param from who answered before; null for nobody
     * @param to who answers now; null for nobody
     * @param actor who wanted it; null where {@code by} says all
     * @param until when it ends by itself; null without
     * @param answering how many answer now
     * @param undo what takes it back; null where nothing can
     */
    record AnswererChanged(
            HotlineReference hotline,
            ChangeKind kind,
            Sealed from,
            Sealed to,
            Actor.Kind by,
            Sealed actor,
            Instant wantedAt,
            Instant doneAt,
            Instant until,
            int answering,
            Sealed undo)
            implements HotlineLetter {

        private static final Duration NEWS = Duration.ofDays(1);
        private static final Duration IN_TIME = Duration.ofMinutes(1);

        /** So much later others have answered: who reads it then calls the wrong person. */
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(doneAt.plus(NEWS));
        }

        /** Whether OVH had it noticeably later than it was wanted. */
        boolean late() {
            return Duration.between(wantedAt, doneAt).compareTo(IN_TIME) >= 0;
        }
    }

    /**
     * Says that OVH has not done what was wanted.
     *
     * @param to who was to answer; null for nobody
     * @param reason in kebab case; null when OVH gave none
     * @param goesOn whether it is tried again by itself
     */
    record ChangeDelayed(
            HotlineReference hotline, Sealed to, String reason, boolean goesOn, Instant wantedAt)
            implements HotlineLetter {}

    /**
     * Says that nobody answers though somebody should.
     *
     * @param until when the planned shift ends
     */
    record Unattended(HotlineReference hotline, Why why, Instant since, Instant until)
            implements HotlineLetter {

        /** A shift that was missed is over before it can be told, and worth telling all the same. */
        @Override
        public Optional<Instant> uselessFrom() {
            return why == Why.MISSED ? Optional.empty() : Optional.of(until);
        }
    }

    /**
     * Reminds a volunteer of their shift.
     *
     * @param date the day on which it begins
     * @param secret by which they say that they cannot come
     */
    record ShiftReminder(
            HotlineReference hotline,
            LocalDate date,
            Sealed name,
            Instant start,
            Instant end,
            Sealed secret)
            implements HotlineLetter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(start);
        }
    }

    /**
     * Says that a volunteer cannot come.
     *
     * @param date the day on which the shift begins
     * @param replacement who comes in their place; null for nobody yet
     */
    record VolunteerDeclined(
            HotlineReference hotline,
            LocalDate date,
            Sealed name,
            Sealed replacement,
            Instant start,
            Instant end)
            implements HotlineLetter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(end);
        }
    }
}
