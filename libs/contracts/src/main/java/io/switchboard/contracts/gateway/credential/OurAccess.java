package io.switchboard.contracts.gateway.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How OVH knows us.
 *
 * @param means {@code consumer-key}, {@code service-account}, or {@code none} while we have neither
 * @param accepted whether OVH takes it, be it not for everything, as far as we know
 * @param trouble {@code expired}, {@code revoked}, {@code unknown-key}, {@code missing-rules}, {@code unknown} while OVH does not answer, or empty
 * @param missing rules that the features in use need and the key has not
 * @param superfluous rules of the key that allow more than any feature in use needs
 * @param checkedAt when OVH was asked
 */
public record OurAccess(
        String means,
        boolean accepted,
        String trouble,
        Optional<Instant> expiresAt,
        List<String> missing,
        List<String> superfluous,
        Optional<Instant> checkedAt) {}
