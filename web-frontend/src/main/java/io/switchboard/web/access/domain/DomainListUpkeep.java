package io.switchboard.web.access.domain;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Reads the list and keeps the last good one. */
final class DomainListUpkeep {

    private static final Logger LOG = Logger.getLogger(DomainListUpkeep.class);

    private final AllowedDomains domains;
    private final DomainListLedger ledger;
    private final DomainListSource source;
    private final Clock clock;

    DomainListUpkeep(
            AllowedDomains domains, DomainListLedger ledger, DomainListSource source, Clock clock) {
        this.domains = domains;
        this.ledger = ledger;
        this.source = source;
        this.clock = clock;
    }

    /** Reads the list anew; how many domains are on it. Fails with {@link UnreadableList}, after which the last good one still counts. */
    Uni<String> refresh() {
        return source.read()
                .call(found -> ledger.keep(place(), found, clock.instant()))
                .map(found -> "domains=%d".formatted(found.size()))
                .onFailure(UnreadableList.class)
                .call(failure -> ledger.note(place(), failure.getMessage(), clock.instant()))
                .onFailure(UnreadableList.class)
                .invoke(this::warn)
                .call(this::learn);
    }

    /** Learns what this or another replica has read. */
    Uni<Void> learn() {
        return ledger.read(place(), domains.list()).invoke(domains::learn).replaceWithVoid();
    }

    private void warn(Throwable failure) {
        LOG.warnf(
                "the list of allowed domains cannot be read reason=%s, the last good one is of=%s",
                failure.getMessage(),
                domains.list()
                        .fetchedAt()
                        .map(it -> Duration.between(it, clock.instant()) + " ago")
                        .orElse("never"));
    }

    private String place() {
        return source.place().mark();
    }
}
