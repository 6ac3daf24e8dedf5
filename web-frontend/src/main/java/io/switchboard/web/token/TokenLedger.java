package io.switchboard.web.token;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.AccessStore;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Tokens in Postgres. They are read there with each request, so that a revoked one opens nothing any more, whichever replica is asked. */
@ApplicationScoped
class TokenLedger {

    private static final Duration COARSE = Duration.ofMinutes(1);
    private static final String KEEP =
            """
            insert into api_token (id, secret_hash, name, scopes, domains, made_by, made_at, expires_at)
            values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (id) do nothing
            """;
    private static final String READ =
            "select id, secret_hash, name, scopes, domains, made_by, made_at, expires_at, last_used_at, revoked_at from api_token ";
    private static final String FIND = READ + "where id = $1";
    private static final String LIST = READ + "order by made_at desc limit 500";
    private static final String REVOKE =
            "update api_token set revoked_at = $2, revoked_by = $3 where id = $1 and revoked_at is null";
    private static final String USED =
            "update api_token set last_used_at = $2 where id = $1 and (last_used_at is null or last_used_at <= $3)";

    /** @param hash SHA-256 of the secret */
    record Kept(ApiToken token, byte[] hash) {}

    private final AccessStore store;

    TokenLedger(AccessStore store) {
        this.store = store;
    }

    /** False when there is one of this id. */
    Uni<Boolean> keep(ApiToken token, byte[] hash) {
        return store.run(
                        KEEP,
                        Tuple.tuple()
                                .addString(token.id())
                                .addBuffer(Buffer.buffer(hash))
                                .addString(token.name())
                                .addArrayOfString(
                                        token.scopes().stream()
                                                .map(Scope::text)
                                                .toArray(String[]::new))
                                .addArrayOfString(token.domains().patterns().toArray(String[]::new))
                                .addString(token.madeBy())
                                .addOffsetDateTime(time(token.madeAt()))
                                .addOffsetDateTime(time(token.expiresAt())))
                .map(rows -> rows.rowCount() == 1);
    }

    Uni<Optional<Kept>> find(String id) {
        return store.run(FIND, Tuple.of(id)).map(rows -> all(rows).stream().findFirst());
    }

    /** The newest first. */
    Uni<List<ApiToken>> list() {
        return store.run(LIST, Tuple.tuple())
                .map(rows -> all(rows).stream().map(Kept::token).toList());
    }

    Uni<Void> revoke(String id, String by, Instant now) {
        return store.run(REVOKE, Tuple.of(id, time(now), by)).replaceWithVoid();
    }

    /** Notes that it was used, at most once a minute. */
    Uni<Void> used(ApiToken token, Instant now) {
        var last = token.lastUsedAt();
        return last != null && now.isBefore(last.plus(COARSE))
                ? Uni.createFrom().voidItem()
                : store.run(USED, Tuple.of(token.id(), time(now), time(now.minus(COARSE))))
                        .replaceWithVoid();
    }

    private static List<Kept> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(TokenLedger::kept).toList();
    }

    private static Kept kept(Row row) {
        var token =
                new ApiToken(
                        row.getString("id"),
                        row.getString("name"),
                        scopes(row.getArrayOfStrings("scopes")),
                        new Domains(List.of(row.getArrayOfStrings("domains"))),
                        row.getString("made_by"),
                        instant(row, "made_at"),
                        instant(row, "expires_at"),
                        instant(row, "last_used_at"),
                        instant(row, "revoked_at"));
        return new Kept(token, row.getBuffer("secret_hash").getBytes());
    }

    /** A scope that we do not know, of a newer or an older version of us, allows nothing. */
    private static Set<Scope> scopes(String[] texts) {
        return Arrays.stream(texts)
                .flatMap(text -> Scope.of(text).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Scope.class)));
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
