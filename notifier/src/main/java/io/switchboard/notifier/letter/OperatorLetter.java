package io.switchboard.notifier.letter;

import io.switchboard.contracts.phone.DialNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What whoever runs the service is to hear. Nothing in it is personal. */
public sealed interface OperatorLetter extends Letter {

    /**
     * A conference that OVH did not open, or has no more.
     *
     * @param lost whether it was open before
     * @param domain of who booked it
     * @param number absent where none was given yet
     * @param at when it was confirmed; of a lost one, when that was noticed
     * @param told whether who booked it is told
     */
    record ConferenceTrouble(
            UUID conference,
            boolean lost,
            String domain,
            DialNumber number,
            Instant at,
            boolean told)
            implements OperatorLetter {}

    /**
     * The key to OVH ends soon.
     *
     * @param days whole days left when it was told
     */
    record KeyExpiring(Instant expiresAt, int days) implements OperatorLetter {
        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(expiresAt);
        }
    }

    /**
     * OVH does not take the key, or not for all that is needed.
     *
     * @param reason {@code expired}, {@code revoked}, {@code unknown-key}, {@code missing-rules}
     * @param missing which rules of access, {@code "PUT /telephony/*"}
     */
    record KeyRefused(String reason, List<String> missing, Instant noticedAt)
            implements OperatorLetter {}

    /** For everybody: conferences cannot be opened and hotlines not be changed for now. */
    record ServiceDisturbed(Instant noticedAt) implements OperatorLetter {

        private static final Duration NEWS = Duration.ofHours(12);

        @Override
        public Optional<Instant> uselessFrom() {
            return Optional.of(noticedAt.plus(NEWS));
        }
    }

    /**
     * Letters that nobody will get unless somebody acts.
     *
     * @param letters refused for good, or given up
     * @param events that could not be turned into letters
     */
    record DeadLettersFound(long letters, long events, Instant since) implements OperatorLetter {}
}
