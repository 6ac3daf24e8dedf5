package io.switchboard.web.access.domain;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.AccessStore;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The last good list in Postgres, for all replicas and for after a restart. A list of another place counts as none. */
@ApplicationScoped
class DomainListLedger {

    private static final String KEEP =
            """
            insert into allowed_domain_list (source, domains, fetched_at, asked_at, outcome) values ($1, $2, $3, $3, 'read')
            on conflict (sole) do update set source = excluded.source, domains = excluded.domains,
              fetched_at = excluded.fetched_at, asked_at = excluded.asked_at, outcome = excluded.outcome
            """;
    private static final String NOTE =
            """
            insert into allowed_domain_list as known (source, asked_at, outcome) values ($1, $2, $3)
            on conflict (sole) do update set source = excluded.source, asked_at = excluded.asked_at, outcome = excluded.outcome,
              domains = case when known.source = excluded.source then known.domains end,
              fetched_at = case when known.source = excluded.source then known.fetched_at end
            """;

    /** The domains themselves only when they are newer than those that are known. */
    private static final String READ =
            """
            select fetched_at, asked_at, outcome, case when fetched_at is distinct from $2 then domains end as domains
            from allowed_domain_list where source = $1
            """;

    private final AccessStore store;

    DomainListLedger(AccessStore store) {
        this.store = store;
    }

    Uni<Void> keep(String place, List<DomainPattern> domains, Instant now) {
        var written = domains.stream().map(DomainPattern::text).toArray(String[]::new);
        return store.run(KEEP, Tuple.of(place, written, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    /** Notes that reading went wrong; the last good list stays. */
    Uni<Void> note(String place, String trouble, Instant now) {
        return store.run(NOTE, Tuple.of(place, now.atOffset(ZoneOffset.UTC), trouble))
                .replaceWithVoid();
    }

    /** What is kept now, for somebody who knows this already. */
    Uni<DomainList> read(String place, DomainList known) {
        var fetchedAt = known.fetchedAt().map(it -> it.atOffset(ZoneOffset.UTC)).orElse(null);
        return store.run(READ, Tuple.of(place, fetchedAt))
                .map(
                        rows -> {
                            var each = rows.iterator();
                            return each.hasNext()
                                    ? list(each.next(), known)
                                    : DomainList.NEVER_READ;
                        });
    }

    private static DomainList list(Row row, DomainList known) {
        var newest = row.getArrayOfStrings("domains");
        var askedAt = Optional.of(row.getOffsetDateTime("asked_at").toInstant());
        var outcome = row.getString("outcome");
        if (newest == null) {
            // Those that are known already, or none yet.
            return row.getOffsetDateTime("fetched_at") == null
                    ? new DomainList(Optional.empty(), 0, Optional.empty(), askedAt, outcome)
                    : new DomainList(
                            known.domains(), known.size(), known.fetchedAt(), askedAt, outcome);
        }
        var patterns =
                Stream.of(newest).map(DomainPattern::parse).flatMap(Optional::stream).toList();
        return new DomainList(
                Optional.of(Domains.of(patterns)),
                patterns.size(),
                Optional.of(row.getOffsetDateTime("fetched_at").toInstant()),
                askedAt,
                outcome);
    }
}
