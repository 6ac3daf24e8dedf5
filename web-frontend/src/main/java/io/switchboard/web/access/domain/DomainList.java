package io.switchboard.web.access.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of the list that is kept elsewhere.
 *
 * @param domains the last good ones; empty as long as there were none
 * @param size how many those are
 * @param fetchedAt when they were read
 * @param askedAt when the list was asked for last
 * @param outcome how that went, for administrators
 */
record DomainList(
        Optional<Domains> domains,
        int size,
        Optional<Instant> fetchedAt,
        Optional<Instant> askedAt,
        String outcome) {

    static final String READ = "read";

    static final DomainList NEVER_READ =
            new DomainList(Optional.empty(), 0, Optional.empty(), Optional.empty(), "");

    boolean isTroubled() {
        return !outcome.equals(READ);
    }
}
