package io.switchboard.web.data;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.web.access.AccessStore;
import io.switchboard.web.access.PersonSessions;
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
            select 'sign-in-link' as kind, requested_at as since, expires_at as until, address, zone, used_by is not null as used
            from sign_in_link where person = $1
            union all
            select 'administrator', added_at, null, address, null, null from administrator where person = $1
            union all
            select 'ended-sessions', raised_at, null, null, null, null from session_epoch where person = $1
            order by since
            """;

    private final AccessStore store;
    private final PersonSessions sessions;
    private final Sealer sealer;

    DoorData(AccessStore store, PersonSessions sessions, Sealer sealer) {
        this.store = store;
        this.sessions = sessions;
        this.sealer = sealer;
    }

    Uni<List<HeldData>> of(Session session) {
        return store.run(HELD, Tuple.of(sessions.id(session.address())))
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
        if (row.getString("address") != null) {
            facts.put(
                    "address",
                    sealer.open(
                            Ring.ADDRESS,
                            SealedField.ADDRESS,
                            new Sealed(row.getString("address"))));
        }
        if (row.getString("zone") != null) {
            facts.put("zone", row.getString("zone"));
            facts.put("used", row.getBoolean("used").toString());
        }
        return new HeldData(
                row.getString("kind"), instant(row, "since"), instant(row, "until"), facts);
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }
}
