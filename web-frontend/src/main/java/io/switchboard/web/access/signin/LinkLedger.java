package io.switchboard.web.access.signin;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.access.AccessEvent;
import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.platform.messaging.SqlOutbox;
import io.switchboard.web.access.AccessStore;
import io.switchboard.web.access.Destination;
import io.switchboard.web.access.signin.SignInLink.Use;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Links and their events in Postgres. */
@ApplicationScoped
class LinkLedger {

    private static final String ASKED_BEFORE =
            "select expires_at from sign_in_link where request_hash = $1";
    private static final String KEEP =
            """
            insert into sign_in_link
              (id, secret_hash, request_hash, address, person, network, destination, zone, requested_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """;
    private static final String FIND =
            "select id, address, destination, zone, expires_at, used_by, session from sign_in_link where secret_hash = $1";

    /** Whoever comes second finds it used. */
    private static final String USE =
            "update sign_in_link set used_by = $2, session = $3 where id = $1 and used_by is null and expires_at > $4";

    private static final String FORGET =
            "delete from sign_in_link where requested_at < $1 and expires_at < $2";

    private final AccessStore store;
    private final LinkQuotas quotas;
    private final SqlOutbox outbox;

    LinkLedger(AccessStore store, LinkQuotas quotas, SqlOutbox outbox) {
        this.store = store;
        this.quotas = quotas;
        this.outbox = outbox;
    }

    /**
     * Keeps a link and its event, or finds the one that the same form has asked for; until when it lets in. Fails with {@link TooManyLinks}.
     */
    Uni<Instant> keep(NewLink link, SignInRequested event) {
        return store.together(
                transaction ->
                        quotas.standInLine(transaction, link)
                                .chain(() -> askedBefore(transaction, link))
                                .chain(
                                        known ->
                                                known.map(Uni.createFrom()::item)
                                                        .orElseGet(
                                                                () ->
                                                                        keepNew(
                                                                                transaction,
                                                                                link,
                                                                                event))));
    }

    private static Uni<Optional<Instant>> askedBefore(SqlConnection transaction, NewLink link) {
        return transaction
                .preparedQuery(ASKED_BEFORE)
                .execute(Tuple.of(link.requestHash()))
                .map(rows -> first(rows).map(row -> instant(row, "expires_at")));
    }

    private Uni<Instant> keepNew(SqlConnection transaction, NewLink link, SignInRequested event) {
        return quotas.check(transaction, link)
                .chain(() -> transaction.preparedQuery(KEEP).execute(values(link)))
                .chain(() -> outbox.append(transaction, AccessEvent.TOPIC, link.id(), 1, event))
                .replaceWith(link.expiresAt());
    }

    Uni<Optional<SignInLink>> find(byte[] secretHash) {
        return store.run(FIND, Tuple.tuple().addBuffer(Buffer.buffer(secretHash)))
                .map(rows -> first(rows).map(LinkLedger::link));
    }

    /** Whether this use is its one use. */
    Uni<Boolean> use(UUID id, Use use, Instant now) {
        return store.run(
                        USE,
                        Tuple.of(
                                id,
                                use.browser(),
                                use.session().text(),
                                now.atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.rowCount() == 1);
    }

    /** Forgets those that were asked for and are over before then; how many. */
    Uni<Integer> forget(Instant requestedBefore, Instant expiredBefore) {
        return store.run(
                        FORGET,
                        Tuple.of(
                                requestedBefore.atOffset(ZoneOffset.UTC),
                                expiredBefore.atOffset(ZoneOffset.UTC)))
                .map(RowSet::rowCount);
    }

    private static Tuple values(NewLink link) {
        return Tuple.tuple()
                .addUUID(link.id())
                .addBuffer(Buffer.buffer(link.secretHash()))
                .addString(link.requestHash())
                .addString(link.address().text())
                .addString(link.person())
                .addString(link.network())
                .addString(link.destination().path())
                .addString(link.zone().getId())
                .addOffsetDateTime(link.requestedAt().atOffset(ZoneOffset.UTC))
                .addOffsetDateTime(link.expiresAt().atOffset(ZoneOffset.UTC));
    }

    private static SignInLink link(Row row) {
        return new SignInLink(
                row.getUUID("id"),
                new Sealed(row.getString("address")),
                Destination.of(row.getString("destination")),
                ZoneId.of(row.getString("zone")),
                instant(row, "expires_at"),
                Optional.ofNullable(row.getString("used_by"))
                        .map(by -> new Use(by, new Sealed(row.getString("session")))));
    }

    private static Optional<Row> first(RowSet<Row> rows) {
        var each = rows.iterator();
        return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    }

    private static Instant instant(Row row, String column) {
        return row.getOffsetDateTime(column).toInstant();
    }
}
