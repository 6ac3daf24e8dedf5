package io.switchboard.web.access;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** What Postgres knows of sessions: not that they are, but that they are no more. */
@ApplicationScoped
class SessionLedger {

    private static final String EVERYBODY = "*";

    private static final String STANDING =
            """
            select coalesce((select epoch from session_epoch where person = $1), 0) as epoch,
                   coalesce((select epoch from session_epoch where person = '*'), 0) as everybodys_epoch,
                   exists (select 1 from ended_session where session = $2) as ended,
                   exists (select 1 from administrator where person = $1) as administrator
            """;
    private static final String END =
            "insert into ended_session (session, until) values ($1, $2) on conflict do nothing";

    /** Of two at once the later number wins, in whichever order they come. */
    private static final String RAISE =
            """
            insert into session_epoch (person, epoch, raised_at) values ($1, nextval('epoch'), $2)
            on conflict (person) do update set epoch = greatest(session_epoch.epoch, excluded.epoch), raised_at = excluded.raised_at
            """;

    private static final String FORGET_ENDED = "delete from ended_session where until < $1";
    private static final String FORGET_EPOCHS = "delete from session_epoch where raised_at < $1";

    private final AccessStore store;

    SessionLedger(AccessStore store) {
        this.store = store;
    }

    Uni<Standing> standing(String person, UUID session) {
        return store.run(STANDING, Tuple.of(person, session))
                .map(rows -> rows.iterator().next())
                .map(
                        row ->
                                new Standing(
                                        row.getLong("epoch"),
                                        row.getLong("everybodys_epoch"),
                                        row.getBoolean("ended"),
                                        row.getBoolean("administrator")));
    }

    /** @param until when its cookie ends by itself */
    Uni<Void> end(UUID session, Instant until) {
        return store.run(END, Tuple.of(session, until.atOffset(ZoneOffset.UTC))).replaceWithVoid();
    }

    Uni<Void> endAllOf(String person, Instant now) {
        return store.run(RAISE, Tuple.of(person, now.atOffset(ZoneOffset.UTC))).replaceWithVoid();
    }

    /** The same, together with whatever else is done. */
    Uni<Void> endAllOf(SqlConnection transaction, String person, Instant now) {
        return transaction
                .preparedQuery(RAISE)
                .execute(Tuple.of(person, now.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    Uni<Void> endEverybodys(Instant now) {
        return endAllOf(EVERYBODY, now);
    }

    /** Forgets the ended ones whose cookies ended before; how many. */
    Uni<Integer> forgetEnded(Instant before) {
        return store.run(FORGET_ENDED, Tuple.of(before.atOffset(ZoneOffset.UTC)))
                .map(RowSet::rowCount);
    }

    /** Forgets the epochs raised before, when no session is older; how many. */
    Uni<Integer> forgetEpochs(Instant before) {
        return store.run(FORGET_EPOCHS, Tuple.of(before.atOffset(ZoneOffset.UTC)))
                .map(RowSet::rowCount);
    }
}
