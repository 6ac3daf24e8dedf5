package io.switchboard.web.data;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.web.access.AccessStore;
import io.switchboard.web.access.Person;
import io.switchboard.web.access.Session;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the door itself holds about somebody: in its tables, and in the browser that asks. */
@ApplicationScoped
class DoorData {

    private static final String HELD =
            """
            select 'sign-in-link' as kind, requested_at as since, expires_at as until, address, zone, used_by is not null as used, null as name
            from sign_in_link where person = $1
            union all
            select 'administrator', added_at, null, address, null, null, null from administrator where person = $1
            union all
            select 'ended-sessions', raised_at, null, null, null, null, null from session_epoch where person = $1
            union all
            select 'api-token', made_at, null, null, null, null, name from api_token where made_by = $2
            union all
            select 'announcement', changed_at, null, null, null, null, french from announcement where changed_by = $2
            order by since
            """;

    private final AccessStore store;
    private final Sealer sealer;

    DoorData(AccessStore store, Sealer sealer) {
        this.store = store;
        this.sealer = sealer;
    }

    Uni<List<HeldData>> of(Person person, Session session) {
        return store.run(HELD, Tuple.of(person.id(), person.mark()))
                .map(
                        rows -> {
                            var all = new ArrayList<HeldData>();
                            all.add(cookie(session));
                            rows.forEach(row -> all.add(held(row)));
                            return all;
                        });
    }

    private static HeldData cookie(Session session) {
        return new HeldData(
                "session",
                session.begun(),
                null,
                Map.of("address", session.address().text(), "zone", session.zone().getId()));
    }

    private HeldData held(Row row) {
        var facts = new LinkedHashMap<String, String>();
        fact(facts, "address", open(row.getString("address")));
        fact(facts, "zone", row.getString("zone"));
        fact(facts, "used", row.getBoolean("used"));
        fact(facts, "name", row.getString("name"));
        return new HeldData(
                row.getString("kind"), instant(row, "since"), instant(row, "until"), facts);
    }

    private String open(String sealed) {
        return sealed == null
                ? null
                : sealer.open(Ring.ADDRESS, SealedField.ADDRESS, new Sealed(sealed));
    }

    private static void fact(Map<String, String> facts, String name, Object value) {
        if (value != null) {
            facts.put(name, value.toString());
        }
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
