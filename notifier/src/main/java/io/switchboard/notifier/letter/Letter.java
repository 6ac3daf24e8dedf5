package io.switchboard.notifier.letter;

import io.switchboard.contracts.Sealed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a letter has to say, as the event said it: whatever was sealed there is sealed here, so that a letter may stand in a table. A new
 * kind of letter is a new record here.
 */
public sealed interface Letter
        permits HotlineLetter,
                OperatorLetter,
                Letter.ConfirmReservation,
                Letter.ConferenceOpen,
                Letter.ConferenceExtended,
                Letter.ConferenceAgain,
                Letter.ConferenceNotOpened,
                Letter.ConferenceGivenBack,
                Letter.ConferenceLost,
                Letter.ModerateConference,
                Letter.Survey,
                Letter.SignIn {

    /** From when on it would only mislead; never for most. */
    default Optional<Instant> uselessFrom() {
        return Optional.empty();
    }

    /**
     * Asks for the click that proves that the address is theirs.
     *
     * @param length null when a last day is given
     * @param lastDay null when a length is given
     * @param title null for none
     */
    record ConfirmReservation(
            Sealed secret, Duration length, LocalDate lastDay, Sealed title, Instant expiresAt)
            implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(expiresAt);
        }
    }

    /** Number, access code and private link of a conference that people can call now. */
    record ConferenceOpen(HowToCall call) implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(call.endsAt());
        }
    }

    /** The same, since its end has moved. */
    record ConferenceExtended(HowToCall call, Instant endedBefore) implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(call.endsAt());
        }
    }

    /** The same, since they asked for it once more. */
    record ConferenceAgain(HowToCall call) implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(call.endsAt());
        }
    }

    /** Says that a confirmed conference was never opened, and that nothing is billed. */
    record ConferenceNotOpened(Instant confirmedAt) implements Letter {}

    /** Says that a conference was given back, and that its code opens nothing any more. */
    record ConferenceGivenBack(Withdrawn conference) implements Letter {}

    /** Says that a conference is gone through no doing of theirs, and where to book another. */
    record ConferenceLost(Withdrawn conference) implements Letter {}

    /**
     * The link that moderates a conference, apart from what is passed on to participants.
     *
     * @param title null for none
     */
    record ModerateConference(UUID conference, Sealed secret, Sealed title, Instant endsAt)
            implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(endsAt);
        }
    }

    /** Asks how a conference went. */
    record Survey(Instant endedAt) implements Letter {}

    /** The link that signs in, to whoever can read this mailbox. */
    record SignIn(Sealed secret, Instant expiresAt) implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(expiresAt);
        }
    }
}
