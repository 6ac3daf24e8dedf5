package io.switchboard.contracts.gateway.credential;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The wish for a new consumer key.
 *
 * @param features what it shall be good for; those in use when empty
 * @param allowedIps networks it may be used from, {@code 192.0.2.0/24}; any when empty
 * @param redirection where OVH sends the person after the validation; nowhere when absent
 */
public record RequestConsumerKey(
        @NotNull Set<@NotNull Feature> features,
        @NotNull @Size(max = 20) List<@NotNull @Pattern(regexp = NETWORK) String> allowedIps,
        @Size(max = 500) @Pattern(regexp = "https?://[!-~]+") String redirection) {

    /** An address or network of IPv4 or IPv6; whether an IPv6 one is well formed is left to OVH. */
    public static final String NETWORK =
            "((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$|/)|(?=$|/))){4}(/(3[0-2]|[12]?[0-9]))?"
                    + "|(?=.*:)[0-9a-fA-F:]{2,39}(/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))?";

    /** Always in the same order: the same wish is written alike by every replica. */
    public RequestConsumerKey {
        if (features != null) {
            var inOrder = new TreeSet<Feature>(Comparator.nullsFirst(Comparator.naturalOrder()));
            inOrder.addAll(features);
            features = Collections.unmodifiableSet(inOrder);
        }
    }
}
