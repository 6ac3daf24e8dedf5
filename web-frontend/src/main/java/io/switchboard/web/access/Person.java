package io.switchboard.web.access;

import io.switchboard.contracts.person.EmailAddress;

/**
 * Somebody who has signed in.
 *
 * @param id keyed hash of their mailbox: the same for all variants of their address, and what tables know them by
 * @param administrator whether they look after this installation
 */
public record Person(EmailAddress address, String id, boolean administrator) {

    private static final int MARK = 12;

    /** What audits call them: enough of their hash to tell one from another. */
    public String mark() {
        return id.substring(0, MARK);
    }
}
