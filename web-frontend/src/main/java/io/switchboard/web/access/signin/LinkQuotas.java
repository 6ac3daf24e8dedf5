package io.switchboard.web.access.signin;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.StreamSupport;

/**
 * How often one person and one network may ask. Counted exactly, over all replicas: requests of one form, of one network and for one person
 * come in one after the other. To be used inside the transaction that keeps the link.
 */
@Singleton
class LinkQuotas {

    static final Duration WINDOW = Duration.ofHours(1);

    /** In this order always, so that no two requests wait for each other. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(1, hashtext($1)), pg_advisory_xact_lock(2, hashtext($2)), pg_advisory_xact_lock(3, hashtext($3))";

    /** The oldest links that must leave the window before there is room again: each quota's last, if it is used up. */
    private static final String USED_UP =
            """
            (select requested_at from sign_in_link where network = $1 and requested_at > $3
             order by requested_at desc offset $4 limit 1)
            union all
            (select requested_at from sign_in_link where person = $2 and requested_at > $3
             order by requested_at desc offset $5 limit 1)
            """;

    private final SignInConfig config;

    LinkQuotas(SignInConfig config) {
        this.config = config;
    }

    Uni<Void> standInLine(SqlConnection transaction, NewLink link) {
        return transaction
                .preparedQuery(LOCK)
                .execute(Tuple.of(link.requestHash(), link.network(), link.person()))
                .replaceWithVoid();
    }

    /** Fails with {@link TooManyLinks}. */
    Uni<Void> check(SqlConnection transaction, NewLink link) {
        var from = link.requestedAt().minus(WINDOW).atOffset(ZoneOffset.UTC);
        return transaction
                .preparedQuery(USED_UP)
                .execute(
                        Tuple.of(
                                link.network(),
                                link.person(),
                                from,
                                config.quotaPerNetwork() - 1L,
                                config.quotaPerAddress() - 1L))
                .invoke(usedUp -> refuse(usedUp, link.requestedAt()))
                .replaceWithVoid();
    }

    private static void refuse(Iterable<Row> usedUp, Instant now) {
        StreamSupport.stream(usedUp.spliterator(), false)
                .map(row -> row.getOffsetDateTime("requested_at").toInstant())
                .max(Instant::compareTo)
                .ifPresent(
                        last -> {
                            throw new TooManyLinks(Duration.between(now, last.plus(WINDOW)));
                        });
    }
}
