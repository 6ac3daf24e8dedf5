package io.switchboard.web.provider;

import io.switchboard.contracts.person.EmailAddress;
import java.util.Optional;

/**
 * What the provider vouches for.
 *
 * @param address the person; their {@code sub} is another with each of the provider's own sources. Empty when it tells none, or says
 *     itself that it has not verified it
 * @param administrator whether they are in the group that looks after this installation
 * @param stay by what they can leave the provider again
 */
record Vouched(Optional<EmailAddress> address, boolean administrator, Stay stay) {}
