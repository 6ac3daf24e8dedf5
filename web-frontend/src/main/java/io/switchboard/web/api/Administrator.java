package io.switchboard.web.api;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.access.Appointed;
import java.time.Instant;

/**
 * @param by name of who made them one
 * @param since when
 */
record Administrator(EmailAddress address, String by, Instant since) {

    static Administrator of(Appointed it) {
        return new Administrator(it.address(), it.by(), it.at());
    }
}
