package io.switchboard.contracts.gateway.credential;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Set;

/**
 * The wish for a new consumer key.
 *
 * @param features what it shall be good for; those in use when empty
 * @param allowedIps networks it may be used from, {@code 192.0.2.0/24}; any when empty
 * @param redirection where OVH sends the person after the validation; nowhere when absent
 */
public record RequestConsumerKey(
        @NotNull Set<@NotNull Feature> features,
        @NotNull @Size(max = 20) List<@NotNull @Size(max = 50) String> allowedIps,
        URI redirection) {}
