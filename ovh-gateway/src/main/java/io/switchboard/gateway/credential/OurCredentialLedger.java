package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.event.GatewayEvent;
import io.switchboard.gateway.credential.OurCredential.Step;
import io.switchboard.gateway.credential.OurCredential.Told;
import io.switchboard.platform.messaging.SqlOutbox;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Our keys in Postgres. What is announced of one is written with it, under its row's lock: once, whoever finds it out. */
@ApplicationScoped
class OurCredentialLedger {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String READ =
            """
            select subject, version, checked_at, trouble, credential_id, expires_at, missing, superfluous, told_trouble, told_missing, told_days
              from our_credential where name = $1""";
    private static final String MAKE =
            "insert into our_credential (name) values ($1) on conflict do nothing";
    private static final String WRITE =
            """
            update our_credential
            set version = $2, checked_at = $3, trouble = $4, credential_id = $5, expires_at = $6, missing = $7,
                superfluous = $8, told_trouble = $9, told_missing = $10, told_days = $11
            where name = $1
            """;

    private final Pool pool;
    private final SqlOutbox outbox;

    OurCredentialLedger(Pool pool, SqlOutbox outbox) {
        this.pool = pool;
        this.outbox = outbox;
    }

    /** What is known of a key; nothing of one that was never looked at. */
    Uni<Optional<OurCredential>> read(String name) {
        return pool.preparedQuery(READ)
                .execute(Tuple.of(name))
                .map(OurCredentialLedger::first)
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    /** Brings a key a step further, and announces what that step says. */
    Uni<OurCredential> change(String name, Function<OurCredential, Step> step) {
        return pool.withTransaction(transaction -> change(transaction, name, step))
                .ifNoItem()
                .after(PATIENCE)
                .fail();
    }

    private Uni<OurCredential> change(
            SqlConnection transaction, String name, Function<OurCredential, Step> step) {
        return transaction
                .preparedQuery(MAKE)
                .execute(Tuple.of(name))
                .chain(
                        () ->
                                transaction
                                        .preparedQuery(READ + " for update")
                                        .execute(Tuple.of(name)))
                .map(rows -> step.apply(first(rows).orElseThrow()))
                .call(done -> write(transaction, name, done.credential()))
                .call(done -> announce(transaction, done))
                .map(Step::credential);
    }

    private static Uni<?> write(SqlConnection transaction, String name, OurCredential credential) {
        return transaction
                .preparedQuery(WRITE)
                .execute(
                        Tuple.tuple()
                                .addString(name)
                                .addLong(credential.version())
                                .addOffsetDateTime(time(credential.checkedAt()))
                                .addString(credential.trouble().word())
                                .addLong(credential.credentialId())
                                .addOffsetDateTime(time(credential.expiresAt()))
                                .addArrayOfString(array(credential.missing()))
                                .addArrayOfString(array(credential.superfluous()))
                                .addString(credential.told().trouble().word())
                                .addArrayOfString(array(credential.told().missing()))
                                .addInteger(credential.toldDays()));
    }

    private Uni<Void> announce(SqlConnection transaction, Step step) {
        var first = step.credential().version() - step.events().size();
        return Multi.createFrom()
                .range(0, step.events().size())
                .onItem()
                .transformToUniAndConcatenate(
                        index ->
                                outbox.append(
                                        transaction,
                                        GatewayEvent.TOPIC,
                                        step.credential().subject(),
                                        first + index + 1,
                                        step.events().get(index)))
                .collect()
                .last();
    }

    private static Optional<OurCredential> first(RowSet<Row> rows) {
        var each = rows.iterator();
        return each.hasNext() ? Optional.of(credential(each.next())) : Optional.empty();
    }

    private static OurCredential credential(Row row) {
        return new OurCredential(
                row.getUUID("subject"),
                row.getLong("version"),
                instant(row, "checked_at"),
                Trouble.of(row.getString("trouble")),
                row.getLong("credential_id"),
                instant(row, "expires_at"),
                List.of(row.getArrayOfStrings("missing")),
                List.of(row.getArrayOfStrings("superfluous")),
                new Told(
                        Trouble.of(row.getString("told_trouble")),
                        List.of(row.getArrayOfStrings("told_missing"))),
                row.getInteger("told_days"));
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static String[] array(List<String> texts) {
        return texts.toArray(String[]::new);
    }
}
