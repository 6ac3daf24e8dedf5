package io.switchboard.notifier.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.DeliveryCounts;
import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.notifier.delivery.DeliveryConfig;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Counts letters. Those that ended are counted as far back as their content is kept: of older ones nothing can be done. */
@ApplicationScoped
class Counting {

    private static final String WAITING =
            """
            select medium, count(*) as letters, count(*) filter (where attempts > 0) as tried, min(created_at) as oldest
            from delivery where state in ('planned', 'sending') group by medium order by medium
            """;
    private static final String ENDED =
            """
            select count(*) filter (where state = 'sent') as sent,
              count(*) filter (where state = 'refused' and content is not null) as dead,
              count(*) filter (where state = 'withdrawn') as withdrawn,
              (select count(*) from unread_event where noticed_at >= $1) as unread
            from delivery where ended_at >= $1
            """;

    private final Pool pool;
    private final DeliveryConfig config;
    private final Clock clock;

    Counting(Pool pool, DeliveryConfig config, Clock clock) {
        this.pool = pool;
        this.config = config;
        this.clock = clock;
    }

    Uni<DeliveryCounts> counts() {
        var since = clock.instant().minus(config.keepContent());
        return waiting()
                .chain(
                        waiting ->
                                pool.preparedQuery(ENDED)
                                        .execute(Tuple.of(since.atOffset(ZoneOffset.UTC)))
                                        .map(
                                                rows ->
                                                        counts(
                                                                waiting,
                                                                since,
                                                                rows.iterator().next())));
    }

    private Uni<List<DeliveryCounts.Waiting>> waiting() {
        return pool.query(WAITING)
                .execute()
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(Counting::waiting)
                                        .toList());
    }

    private static DeliveryCounts.Waiting waiting(Row row) {
        return new DeliveryCounts.Waiting(
                DeliveryMedium.valueOf(row.getString("medium").toUpperCase(Locale.ROOT)),
                row.getLong("letters"),
                row.getLong("tried"),
                row.getOffsetDateTime("oldest").toInstant());
    }

    private static DeliveryCounts counts(
            List<DeliveryCounts.Waiting> waiting, Instant since, Row row) {
        return new DeliveryCounts(
                waiting,
                since,
                row.getLong("sent"),
                row.getLong("dead"),
                row.getLong("withdrawn"),
                row.getLong("unread"));
    }
}
