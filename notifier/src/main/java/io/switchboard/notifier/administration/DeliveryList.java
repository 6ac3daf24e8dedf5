package io.switchboard.notifier.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.contracts.letter.DeliverySearch;
import io.switchboard.contracts.letter.DeliveryState;
import io.switchboard.contracts.letter.DeliverySummary;
import io.switchboard.notifier.administration.DeliveryRefused.NoSuchPage;
import io.switchboard.notifier.delivery.Recipients;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** Letters as administrators see them. */
@ApplicationScoped
class DeliveryList {

    /** The state stands in the statement itself, so that its own index serves it. */
    private static final String SEARCH =
            """
            select %s from delivery
            where %s and position < $1 and ($2::text is null or kind = $2) and ($3::text is null or medium = $3)
              and ($4::uuid is null or subject = $4) and ($5::text is null or recipient_hash = $5)
            order by position desc limit $6
            """;

    private static final String FIND =
            "select %s from delivery where id = $1".formatted(Summaries.COLUMNS);

    private final Pool pool;
    private final Recipients recipients;

    DeliveryList(Pool pool, Recipients recipients) {
        this.pool = pool;
        this.recipients = recipients;
    }

    Uni<Page<DeliverySummary>> search(DeliverySearch search) {
        var page = search.page() == null ? PageWish.FIRST : search.page();
        var most = page.mostOrUsual();
        return pool.preparedQuery(SEARCH.formatted(Summaries.COLUMNS, isIn(search.state())))
                .execute(
                        Tuple.of(
                                before(page.after()),
                                search.kind(),
                                Optional.ofNullable(search.medium())
                                        .map(DeliveryMedium::text)
                                        .orElse(null),
                                search.subject(),
                                Optional.ofNullable(search.recipient())
                                        .map(recipients::hash)
                                        .orElse(null),
                                most + 1))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(Summaries.Placed::of)
                                        .toList())
                .map(found -> page(found, most));
    }

    /** Empty when there is none. */
    Uni<Optional<DeliverySummary>> find(UUID id) {
        return pool.preparedQuery(FIND)
                .execute(Tuple.of(id))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(Summaries::of)
                                        .findFirst());
    }

    private static String isIn(DeliveryState state) {
        return switch (state) {
            case null -> "true";
            case WAITING -> "state in ('planned', 'sending')";
            case SENT -> "state = 'sent'";
            case DEAD -> "state = 'refused'";
            case WITHDRAWN -> "state = 'withdrawn'";
        };
    }

    private static long before(String after) {
        try {
            return after == null ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException _) {
            throw new NoSuchPage();
        }
    }

    /** One more than fits tells that there is another page. */
    private static Page<DeliverySummary> page(List<Summaries.Placed> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Page<>(
                shown.stream().map(Summaries.Placed::summary).toList(),
                found.size() <= most ? null : Long.toString(shown.getLast().position()));
    }
}
