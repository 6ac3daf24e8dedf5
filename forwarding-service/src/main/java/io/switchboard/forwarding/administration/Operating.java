package io.switchboard.forwarding.administration;

import io.switchboard.contracts.Sealed;
import java.util.List;

/**
 * Who may operate a hotline.
 *
 * @param persons their addresses, sealed as {@code address}
 */
record Operating(List<Sealed> persons, List<String> domains) {}
