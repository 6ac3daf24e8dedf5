package io.switchboard.booking.retention;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What stands in our tables about a person, opened for them. Requests are counted by the same rows, which hold the network they came from as
 * a keyed hash.
 */
@Singleton
public class HeldByUs {

    private static final String RESERVATIONS =
            """
            select requested_at as since, expires_at, address, title, domain, starts_at, zone, language, length_seconds, last_day
            from reservation where address_hash = $1 order by requested_at
            """;
    private static final String CONFERENCES =
            """
            select confirmed_at as since, ends_at, over_at, state, number, address, title, domain, starts_at, zone, language,
                   length_seconds, last_day, surveyed_at,
                   (select count(*) from private_link l where l.conference_id = conference.id) as links
            from conference where person = $1 order by confirmed_at
            """;

    private final Pool pool;
    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final RetentionConfig config;
    private final BookingConfig.Forgetting forgetting;

    HeldByUs(
            Pool pool,
            Sealer sealer,
            Fingerprints fingerprints,
            RetentionConfig config,
            BookingConfig booking) {
        this.pool = pool;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.config = config;
        this.forgetting = booking.forgetting();
    }

    public Uni<List<HeldData>> about(EmailAddress address) {
        var person = Tuple.of(fingerprints.of("address", address.mailbox()));
        return rows(RESERVATIONS, person, this::reservation)
                .chain(
                        reservations ->
                                rows(CONFERENCES, person, this::conference)
                                        .map(
                                                conferences ->
                                                        Stream.concat(
                                                                        reservations.stream(),
                                                                        conferences.stream())
                                                                .toList()));
    }

    private Uni<List<HeldData>> rows(String sql, Tuple person, Function<Row, HeldData> held) {
        return pool.preparedQuery(sql)
                .execute(person)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(held).toList());
    }

    private HeldData reservation(Row row) {
        var facts = facts(row);
        fact(facts, "network", "known as a keyed hash only");
        var until = instant(row, "expires_at").plus(forgetting.reservationsAfter());
        return new HeldData("reservation", instant(row, "since"), until, facts);
    }

    /** Who it was is forgotten in two steps: how to reach them, then that it was the same person. */
    private HeldData conference(Row row) {
        var facts = facts(row);
        fact(facts, "state", row.getString("state").toLowerCase(Locale.ROOT));
        fact(facts, "number", row.getString("number"));
        fact(facts, "ends-at", instant(row, "ends_at"));
        fact(facts, "asked-how-it-went-at", instant(row, "surveyed_at"));
        fact(facts, "private-links", row.getLong("links"));
        var over = row.getOffsetDateTime("over_at");
        var from = over == null ? instant(row, "ends_at") : over.toInstant();
        var isReachable = row.getString("address") != null;
        var until = from.plus(isReachable ? config.after() : config.personAfter());
        return new HeldData("conference", instant(row, "since"), until, facts);
    }

    private Map<String, String> facts(Row row) {
        var facts = new TreeMap<String, String>();
        fact(facts, "address", open(SealedField.ADDRESS, row.getString("address")));
        fact(facts, "title", open(SealedField.TITLE, row.getString("title")));
        fact(facts, "domain", row.getString("domain"));
        fact(facts, "starts-at", instant(row, "starts_at"));
        fact(facts, "length-in-seconds", row.getInteger("length_seconds"));
        fact(facts, "last-day", row.getLocalDate("last_day"));
        fact(facts, "zone", row.getString("zone"));
        fact(facts, "language", row.getString("language"));
        return facts;
    }

    private static void fact(Map<String, String> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private String open(String field, String sealed) {
        return sealed == null ? null : sealer.open(Ring.ADDRESS, field, new Sealed(sealed));
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
