package io.switchboard.web.access.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * How the list of domains that is kept elsewhere stands on this replica, for administrators.
 *
 * @param size how many domains the last good list names
 * @param fetchedAt when that was read; empty when none ever was, and nobody comes in by it
 * @param troubled whether it could not be read the last time
 * @param outcome how the last reading went
 */
public record ListStanding(
        int size, Optional<Instant> fetchedAt, boolean troubled, String outcome) {

    static ListStanding of(DomainList list) {
        return new ListStanding(list.size(), list.fetchedAt(), list.isTroubled(), list.outcome());
    }
}
