package io.switchboard.notifier.letter;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a letter has to say, as the event said it: whatever was sealed there is sealed here, so that a letter may stand in a table. A new
 * kind of letter is a new record here.
 */
public sealed interface Letter {

    /** From when on it would only mislead; never for most. */
    default Optional<Instant> uselessFrom() {
        return Optional.empty();
    }

    /** Asks for the click that proves that the address is theirs. */
    record ConfirmReservation(Sealed secret, Duration length, Instant expiresAt) implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(expiresAt);
        }
    }

    /** Number, access code and private link of a conference that people can call now. */
    record ConferenceOpen(
            UUID conference, DialNumber number, Sealed accessCode, Sealed secret, Instant endsAt)
            implements Letter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(endsAt);
        }
    }

    /** Says that a confirmed conference was never opened, and that nothing is billed. */
    record ConferenceNotOpened(Instant confirmedAt) implements Letter {}

    /** Says that a conference was given back, and that its code opens nothing any more. */
    record ConferenceGivenBack(DialNumber number, Instant endsAt, Instant cancelledAt)
            implements Letter {}
}
