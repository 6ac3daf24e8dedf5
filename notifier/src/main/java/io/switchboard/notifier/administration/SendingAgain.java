package io.switchboard.notifier.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.DeadLetters;
import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.contracts.letter.DeliveryState;
import io.switchboard.contracts.letter.DeliverySummary;
import io.switchboard.contracts.letter.SentAgain;
import io.switchboard.notifier.administration.DeliveryRefused.NotSendable;
import io.switchboard.notifier.administration.DeliveryRefused.UnknownDelivery;
import io.switchboard.platform.identity.OnBehalfOf;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets dead letters wait anew, with a fresh day of tries. Only a row that is dead changes, in one statement, so that several who press at once
 * make it wait once. The reason for which it died stays until it is tried.
 */
@ApplicationScoped
class SendingAgain {

    private static final Logger LOG = Logger.getLogger(SendingAgain.class);

    private static final int MOST = 1000;
    private static final String REVIVE =
            """
            update delivery set state = 'planned', attempts = 0, ended_at = null, claimed_by = null, claimed_until = null,
              next_attempt_at = clock_timestamp(), tried_since = $1
            """;
    private static final String ONE =
            REVIVE + "where id = $2 and state = 'refused' and content is not null returning kind";
    private static final String ALL =
            REVIVE
                    + """
                    where id in (
                      select id from delivery
                      where state = 'refused' and content is not null and ($2::text is null or kind = $2)
                        and ($3::text is null or medium = $3) and ($4::timestamptz is null or ended_at >= $4)
                      order by position limit $5 for update skip locked)
                    """;

    private final Pool pool;
    private final DeliveryList list;
    private final Clock clock;

    SendingAgain(Pool pool, DeliveryList list, Clock clock) {
        this.pool = pool;
        this.list = list;
        this.clock = clock;
    }

    Uni<DeliverySummary> one(UUID id) {
        return pool.preparedQuery(ONE)
                .execute(Tuple.of(now(), id))
                .invoke(
                        rows ->
                                rows.forEach(
                                        row ->
                                                LOG.infof(
                                                        "delivery=%s kind=%s by=%s sent again",
                                                        id, row.getString("kind"), asker())))
                .chain(() -> list.find(id))
                .map(found -> waiting(found.orElseThrow(UnknownDelivery::new)));
    }

    private static DeliverySummary waiting(DeliverySummary found) {
        if (found.state() != DeliveryState.WAITING) {
            throw new NotSendable();
        }
        return found;
    }

    Uni<SentAgain> all(DeadLetters which) {
        var tuple =
                Tuple.of(
                        now(),
                        which.kind(),
                        Optional.ofNullable(which.medium()).map(DeliveryMedium::text).orElse(null),
                        Optional.ofNullable(which.since())
                                .map(it -> it.atOffset(ZoneOffset.UTC))
                                .orElse(null),
                        MOST);
        return pool.preparedQuery(ALL)
                .execute(tuple)
                .map(rows -> new SentAgain(rows.rowCount(), rows.rowCount() == MOST))
                .invoke(
                        sent ->
                                LOG.infof(
                                        "letters=%d kind=%s medium=%s since=%s by=%s sent again",
                                        sent.letters(),
                                        // What a caller made up stands in no log.
                                        sent.letters() == 0 ? null : which.kind(),
                                        which.medium(),
                                        which.since(),
                                        asker()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String asker() {
        return OnBehalfOf.person().orElse("nobody");
    }
}
