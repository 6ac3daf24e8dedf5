package io.switchboard.contracts.gateway.credential;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A consumer key that was asked for.
 *
 * @param validationUrl where a person with an OVH account says yes; whoever opens it first answers, so it is shown to nobody else; absent once
 *     nobody can any more
 * @param state {@code pending}, {@code validated}, {@code refused}, {@code expired} (nobody validated it, or took the key, within a day), {@code
 *     shown} (the key was told once)
 * @param rules what it will be allowed to call
 */
public record ConsumerKeyRequest(
        UUID id,
        Optional<URI> validationUrl,
        String state,
        List<String> rules,
        Instant requestedAt) {

    @Override
    public String toString() {
        return "ConsumerKeyRequest[id=" + id + ", state=" + state + "]";
    }
}
