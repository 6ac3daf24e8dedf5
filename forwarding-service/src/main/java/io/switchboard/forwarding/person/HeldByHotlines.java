package io.switchboard.forwarding.person;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.retention.RetentionConfig;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What stands in our tables about a person, opened for them. Changes are counted by the network they came from, which is a keyed hash. */
@ApplicationScoped
class HeldByHotlines {

    private static final String OPERATORS =
            """
            select h.name, h.created_at, o.address from hotline_operator o join hotline h on h.id = o.hotline_id
            where o.person = ?1 order by h.name
            """;

    private static final String NOTICES =
            "select name, created_at, array_to_string(notices, ' ') from hotline where cardinality(notices) > 0 order by name";

    private static final String VOLUNTEERS =
            """
            select h.name, v.created_at, v.name, v.phone, v.address
            from volunteer v join hotline h on h.id = v.hotline_id where v.person = ?1 order by h.name
            """;

    private static final String PLANNED =
            """
            select h.name, p.created_at, p.day, p.date, p.from_time, p.to_time, p.valid_from, p.valid_until
            from planned_shift p join volunteer v on v.id = p.volunteer_id join hotline h on h.id = p.hotline_id
            where v.person = ?1 order by p.created_at
            """;

    private static final String SHIFTS =
            """
            select h.name, s.started_at, s.name, s.phone, s.ended_at, s.until from shift s
            join volunteer v on v.id = s.volunteer_id join hotline h on h.id = s.hotline_id
            where v.person = ?1 and s.phone is not null order by s.started_at
            """;

    private static final String CHANGES =
            """
            select h.name, c.wanted_at, c.by_text, c.kind from change c join hotline h on h.id = c.hotline_id
            where c.by_person = ?1 order by c.wanted_at
            """;

    private final Operators operators;
    private final Phones phones;
    private final Sealer sealer;
    private final RetentionConfig config;

    HeldByHotlines(Operators operators, Phones phones, Sealer sealer, RetentionConfig config) {
        this.operators = operators;
        this.phones = phones;
        this.sealer = sealer;
        this.config = config;
    }

    @WithSession
    Uni<List<HeldData>> about(EmailAddress address) {
        var person = operators.person(address);
        var held = new ArrayList<HeldData>();
        return add(held, OPERATORS, person, this::operator)
                .chain(() -> notices(held, address.mailbox()))
                .chain(() -> add(held, VOLUNTEERS, person, this::volunteer))
                .chain(() -> add(held, PLANNED, person, this::planned))
                .chain(() -> add(held, SHIFTS, person, this::shift))
                .chain(() -> add(held, CHANGES, person, this::change))
                .replaceWith(held);
    }

    private static Uni<Void> add(
            List<HeldData> held, String rows, String person, Function<Object[], HeldData> shown) {
        return Sql.rows(rows, person)
                .invoke(found -> found.stream().map(shown).forEach(held::add))
                .replaceWithVoid();
    }

    private Uni<Void> notices(List<HeldData> held, String mailbox) {
        return Sql.rows(NOTICES)
                .invoke(
                        rows ->
                                rows.forEach(
                                        row ->
                                                Arrays.stream(((String) row[2]).split(" "))
                                                        .map(this::address)
                                                        .filter(it -> isOf(it, mailbox))
                                                        .findFirst()
                                                        .ifPresent(it -> held.add(told(row, it)))))
                .replaceWithVoid();
    }

    private static boolean isOf(String address, String mailbox) {
        return EmailAddress.of(address).mailbox().equals(mailbox);
    }

    private HeldData operator(Object[] row) {
        return held("hotline-operator", row, null, Map.of("address", address((String) row[2])));
    }

    private static HeldData told(Object[] row, String address) {
        return held("hotline-notices", row, null, Map.of("address", address));
    }

    private HeldData volunteer(Object[] row) {
        var facts = new TreeMap<String, String>();
        facts.put("name", open(SealedField.NAME, row[2]));
        facts.put("phone", phone(row[3]));
        facts.put("address", address((String) row[4]));
        return held("volunteer", row, null, facts);
    }

    /** Times by the hotline's clock. */
    private HeldData planned(Object[] row) {
        var facts = new TreeMap<String, String>();
        fact(facts, "day", row[2] == null ? null : word(DayOfWeek.of((Integer) row[2])));
        fact(facts, "date", row[3]);
        fact(facts, "from", row[4]);
        fact(facts, "to", row[5]);
        fact(facts, "valid-from", row[6]);
        fact(facts, "valid-until", row[7]);
        return held("planned-shift", row, null, facts);
    }

    private HeldData shift(Object[] row) {
        var ended = Sql.instant(row[4]);
        var facts = new TreeMap<String, String>();
        fact(facts, "name", row[2] == null ? null : open(SealedField.NAME, row[2]));
        fact(facts, "phone", phone(row[3]));
        fact(facts, "starts-at", Sql.instant(row[1]));
        fact(facts, "ends-at", ended == null ? Sql.instant(row[5]) : ended);
        var until = ended == null ? null : ended.plus(config.phonesAfter());
        return held("shift", row, until, facts);
    }

    private HeldData change(Object[] row) {
        var facts = new TreeMap<String, String>();
        fact(facts, "change", row[3].toString().toLowerCase(Locale.ROOT).replace('_', '-'));
        fact(facts, "at", Sql.instant(row[1]));
        fact(facts, "address", row[2] == null ? null : open(SealedField.ACTOR, row[2]));
        fact(facts, "network", "known as a keyed hash only");
        var until = Sql.instant(row[1]).plus(config.actorsAfter());
        return held("hotline-change", row, until, facts);
    }

    private static void fact(Map<String, String> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static String word(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    /** Of a row that begins with the hotline's name and when it came. */
    private static HeldData held(
            String kind, Object[] row, Instant until, Map<String, String> facts) {
        var all = new TreeMap<>(facts);
        all.put("hotline", (String) row[0]);
        return new HeldData(kind, Sql.instant(row[1]), until, all);
    }

    private String address(String sealed) {
        return open(SealedField.ADDRESS, sealed);
    }

    private String phone(Object sealed) {
        return phones.readable(phones.open(new Sealed((String) sealed)));
    }

    private String open(String field, Object sealed) {
        return sealer.open(Ring.ADDRESS, field, new Sealed((String) sealed));
    }
}
