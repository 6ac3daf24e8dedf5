package io.switchboard.notifier.delivery;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.notifier.letter.Letter;
import io.switchboard.notifier.letter.LetterKind;
import io.switchboard.notifier.letter.Subscription;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Which letters people do not want any more, by the keyed hash of their mailbox. */
@ApplicationScoped
public class OptOuts {

    static final String NOT_WANTED = "its person does not want such letters";

    private static final String UNWANTED =
            "select count(*) from opt_out where recipient_hash = ?1 and list = ?2 and subject = ?3";
    private static final String FIND =
            "select left_at from opt_out where recipient_hash = $1 and list = $2 and subject = $3";
    private static final String LEAVE =
            """
            insert into opt_out (recipient_hash, list, subject, left_at) values ($1, $2, $3, $4)
            on conflict (recipient_hash, list, subject) do nothing
            """;
    private static final String WITHDRAW =
            """
            update delivery set state = 'withdrawn', reason = $5, ended_at = $4, claimed_by = null, claimed_until = null
            where recipient_hash = $1 and kind = any($2) and ($3::uuid is null or subject = $3) and state in ('planned', 'sending')
            """;
    private static final String COME_BACK =
            "delete from opt_out where recipient_hash = $1 and list = $2 and subject = $3";

    private static final int RETRIES = 3;

    private final Pool pool;
    private final Clock clock;

    OptOuts(Pool pool, Clock clock) {
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * Whether that person does not want it, as the transaction under way sees it.
     *
     * @param recipient null where nobody can be told
     */
    Uni<Boolean> unwanted(String recipient, Letter letter) {
        return Subscription.of(letter)
                .filter(_ -> recipient != null)
                .map(subscription -> unwanted(recipient, subscription))
                .orElseGet(() -> Uni.createFrom().item(false));
    }

    private static Uni<Boolean> unwanted(String recipient, Subscription subscription) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(UNWANTED, Long.class)
                                        .setParameter(1, recipient)
                                        .setParameter(2, subscription.list().text())
                                        .setParameter(3, subscription.subject())
                                        .getSingleResult())
                .map(found -> found > 0);
    }

    /** Since when they do not want it; empty while they do. */
    public Uni<Optional<Instant>> leftAt(String recipient, Subscription subscription) {
        return pool.preparedQuery(FIND)
                .execute(key(recipient, subscription))
                .map(OptOuts::firstMoment);
    }

    /** From now on they do not want it, and what waits is not sent any more, but for one that is being handed over. */
    public Uni<Void> leave(String recipient, Subscription subscription) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return pool.withTransaction(
                        connection ->
                                connection
                                        .preparedQuery(LEAVE)
                                        .execute(
                                                key(recipient, subscription).addOffsetDateTime(now))
                                        .chain(
                                                () ->
                                                        withdraw(
                                                                connection,
                                                                recipient,
                                                                subscription,
                                                                now)))
                // Against senders that write many rows at once, the database may decide otherwise.
                .onFailure()
                .retry()
                .atMost(RETRIES);
    }

    private static Uni<Void> withdraw(
            SqlConnection connection,
            String recipient,
            Subscription subscription,
            OffsetDateTime now) {
        var kinds =
                Arrays.stream(LetterKind.values())
                        .filter(it -> it.list().filter(subscription.list()::equals).isPresent())
                        .map(LetterKind::text)
                        .toArray(String[]::new);
        var subject =
                subscription.subject().equals(Subscription.NOTHING) ? null : subscription.subject();
        return connection
                .preparedQuery(WITHDRAW)
                .execute(Tuple.of(recipient, kinds, subject, now, NOT_WANTED))
                .replaceWithVoid();
    }

    /** They want it again. */
    public Uni<Void> comeBack(String recipient, Subscription subscription) {
        return pool.preparedQuery(COME_BACK)
                .execute(key(recipient, subscription))
                .replaceWithVoid();
    }

    private static Tuple key(String recipient, Subscription subscription) {
        return Tuple.of(recipient, subscription.list().text(), subscription.subject());
    }

    private static Optional<Instant> firstMoment(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.getOffsetDateTime("left_at").toInstant())
                .findFirst();
    }
}
