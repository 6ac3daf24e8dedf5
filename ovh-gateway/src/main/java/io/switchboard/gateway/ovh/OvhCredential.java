package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A key to the API as OVH tells of it; never the key itself.
 *
 * @param status {@code validated}, {@code pendingValidation}, {@code refused} or {@code expired}, or a word that we do not know
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhCredential(
        long credentialId,
        Long applicationId,
        String status,
        Instant creation,
        Instant expiration,
        Instant lastUse,
        List<AccessRule> rules,
        List<String> allowedIPs) {

    public OvhCredential {
        rules = rules == null ? List.of() : List.copyOf(rules);
        allowedIPs = allowedIPs == null ? List.of() : List.copyOf(allowedIPs);
    }

    /** Empty for one without end. */
    public Optional<Instant> expires() {
        return Optional.ofNullable(expiration);
    }
}
