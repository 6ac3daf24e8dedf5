package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.gateway.credential.KeyRequest.State;
import io.switchboard.gateway.ovh.Hidden;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Requests for consumer keys in Postgres. A key leaves it once, whoever asks and however many do. */
@ApplicationScoped
class KeyRequestLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String URL = "validation-url";
    private static final String KEY = "consumer-key";

    private static final String KEEP =
            """
            insert into consumer_key_request (id, state, rules, validation_url, consumer_key, requested_at)
            values ($1, $2, $3, $4, $5, $6)
            """;
    private static final String READ =
            "select id, state, rules, validation_url, consumer_key, requested_at from consumer_key_request where id = $1";

    /** An answer that is older than what somebody else found changes nothing. */
    private static final String MOVE =
            """
            update consumer_key_request
            set state = $2, validation_url = null, consumer_key = case when $2 = 'validated' then consumer_key end
            where id = $1 and state = 'pending'
            """;

    /** Whoever comes second waits for the row, and then finds it shown. */
    private static final String TAKE =
            """
            with due as (select id, consumer_key from consumer_key_request where id = $1 and state = 'validated' for update)
            update consumer_key_request as request
            set state = 'shown', consumer_key = null, validation_url = null
            from due where request.id = due.id
            returning due.consumer_key
            """;

    private static final String GIVE_UP =
            """
            update consumer_key_request set state = 'expired', consumer_key = null, validation_url = null
            where state in ('pending', 'validated') and requested_at <= $1
            """;

    private final Pool pool;
    private final Sealer sealer;

    KeyRequestLedger(Pool pool, Sealer sealer) {
        this.pool = pool;
        this.sealer = sealer;
    }

    Uni<Void> keep(KeyRequest request) {
        return run(
                        KEEP,
                        Tuple.tuple()
                                .addUUID(request.id())
                                .addString(request.state().word())
                                .addArrayOfString(request.rules().toArray(String[]::new))
                                .addString(
                                        request.validationUrl()
                                                .map(url -> sealed(URL, url.toString()))
                                                .orElse(null))
                                .addString(
                                        request.consumerKey()
                                                .map(key -> sealed(KEY, key.text()))
                                                .orElse(null))
                                .addOffsetDateTime(time(request.requestedAt())))
                .replaceWithVoid();
    }

    /** Fails with {@link CredentialRefusal.UnknownRequest}. */
    Uni<KeyRequest> read(UUID id) {
        return run(READ, Tuple.of(id))
                .map(
                        rows -> {
                            var each = rows.iterator();
                            if (!each.hasNext()) {
                                throw new CredentialRefusal.UnknownRequest();
                            }
                            return request(each.next());
                        });
    }

    /** What OVH said of one that was pending. */
    Uni<Void> move(UUID id, State state) {
        return run(MOVE, Tuple.of(id, state.word())).replaceWithVoid();
    }

    /** The key of a validated request, which is forgotten with this; empty for any other. */
    Uni<Optional<Hidden>> take(UUID id) {
        return run(TAKE, Tuple.of(id))
                .map(
                        rows -> {
                            var each = rows.iterator();
                            return each.hasNext()
                                    ? opened(KEY, each.next().getString("consumer_key"))
                                            .map(Hidden::new)
                                    : Optional.empty();
                        });
    }

    /** Erases what nobody validated or took. */
    Uni<Integer> giveUp(Instant requestedUntil) {
        return run(GIVE_UP, Tuple.of(time(requestedUntil))).map(RowSet::rowCount);
    }

    private Uni<RowSet<Row>> run(String sql, Tuple values) {
        return pool.preparedQuery(sql).execute(values).ifNoItem().after(PATIENCE).fail();
    }

    private KeyRequest request(Row row) {
        return new KeyRequest(
                row.getUUID("id"),
                State.of(row.getString("state")),
                List.of(row.getArrayOfStrings("rules")),
                opened(URL, row.getString("validation_url")).map(URI::create),
                opened(KEY, row.getString("consumer_key")).map(Hidden::new),
                row.getOffsetDateTime("requested_at").toInstant());
    }

    private String sealed(String field, String text) {
        return sealer.seal(Ring.CREDENTIAL, field, text).text();
    }

    private Optional<String> opened(String field, String sealed) {
        return Optional.ofNullable(sealed)
                .map(text -> sealer.open(Ring.CREDENTIAL, field, new Sealed(text)));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
