package io.switchboard.booking.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.Cursor;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.ConferenceSearch;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceSummary;
import io.switchboard.contracts.phone.DialNumber;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** Conferences as administrators see them: nobody's address, and nothing that opens one. */
@ApplicationScoped
class ConferenceList {

    private static final String SEARCH =
            """
            select id, state, domain, number, confirmed_at, ends_at, cancelled, attempts, due_at is not null as waits
            from conference
            where ($1::text is null or state = $1) and ($2::text is null or domain = $2) and (confirmed_at, id) < ($3, $4)
            order by confirmed_at desc, id desc limit $5
            """;

    private final Pool pool;

    ConferenceList(Pool pool) {
        this.pool = pool;
    }

    Uni<Page<ConferenceSummary>> search(ConferenceSearch search) {
        var most = (search.page() == null ? PageWish.FIRST : search.page()).mostOrUsual();
        var after = Cursor.of(search.page());
        var tuple =
                Tuple.of(
                        search.state() == null ? null : search.state().name(),
                        domain(search.domain()),
                        after.at().atOffset(ZoneOffset.UTC),
                        after.id(),
                        most + 1);
        return pool.preparedQuery(SEARCH)
                .execute(tuple)
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .map(ConferenceList::summary)
                                        .toList())
                .map(found -> page(found, most));
    }

    private static String domain(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** One more than fits tells that there is another page. */
    private static Page<ConferenceSummary> page(List<ConferenceSummary> found, int most) {
        var shown = found.subList(0, Math.min(most, found.size()));
        return new Page<>(shown, found.size() <= most ? null : end(shown.getLast()));
    }

    private static String end(ConferenceSummary last) {
        return new Cursor(last.bookedAt(), last.id()).text();
    }

    private static ConferenceSummary summary(Row row) {
        var number = row.getString("number");
        return new ConferenceSummary(
                row.getUUID("id"),
                ConferenceState.valueOf(row.getString("state")),
                row.getString("domain"),
                number == null ? null : new DialNumber(number),
                row.getOffsetDateTime("confirmed_at").toInstant(),
                row.getOffsetDateTime("ends_at").toInstant(),
                row.getBoolean("cancelled"),
                row.getInteger("attempts"),
                row.getBoolean("waits"));
    }
}
