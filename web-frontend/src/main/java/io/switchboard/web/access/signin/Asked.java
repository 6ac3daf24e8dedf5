package io.switchboard.web.access.signin;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.Destination;
import io.switchboard.web.protection.Network;
import java.time.ZoneId;

/**
 * Somebody wants a link.
 *
 * @param key the same for a second press on the same button
 */
record Asked(
        EmailAddress address,
        Network network,
        String key,
        Destination destination,
        Language language,
        ZoneId zone) {}
