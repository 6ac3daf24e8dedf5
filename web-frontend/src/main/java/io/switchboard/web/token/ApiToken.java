package io.switchboard.web.token;

import java.time.Instant;
import java.util.Set;

/**
 * A token as we know it: all but its secret.
 *
 * @param id public
 * @param name what it is for, in its maker's words; goes along to other services and into their audits
 * @param madeBy name of the administrator who made it
 * @param lastUsedAt to the minute; null when it never was
 * @param revokedAt null when nobody revoked it
 */
public record ApiToken(
        String id,
        String name,
        Set<Scope> scopes,
        Domains domains,
        String madeBy,
        Instant madeAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt) {

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean isGood(Instant now) {
        return !isRevoked() && !isOver(now);
    }
}
