package io.switchboard.gateway.credential;

import io.switchboard.contracts.gateway.credential.ConsumerKeyRequest;
import io.switchboard.gateway.ovh.Hidden;
import io.switchboard.gateway.ovh.KeyState;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A consumer key that was asked for.
 *
 * @param validationUrl kept while it can be of use
 * @param consumerKey kept until it was shown or given up
 */
record KeyRequest(
        UUID id,
        State state,
        List<String> rules,
        Optional<URI> validationUrl,
        Optional<Hidden> consumerKey,
        Instant requestedAt) {

    enum State {
        PENDING,
        VALIDATED,
        REFUSED,
        EXPIRED,
        SHOWN;

        /** As callers and the table have it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }

        static State of(KeyState atOvh) {
            return switch (atOvh) {
                case PENDING -> PENDING;
                case VALIDATED -> VALIDATED;
                case REFUSED -> REFUSED;
                case EXPIRED -> EXPIRED;
            };
        }
    }

    ConsumerKeyRequest view() {
        return new ConsumerKeyRequest(
                id,
                validationUrl.filter(_ -> state == State.PENDING),
                state.word(),
                rules,
                requestedAt);
    }
}
