package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** Open conferences and whether their room was missed, in Postgres. */
@ApplicationScoped
class MissingRoomLedger {

    private static final Logger LOG = Logger.getLogger(MissingRoomLedger.class);

    private static final String OPEN =
            """
            select id, number, access_code from conference
            where state = 'OPEN' and number = $1 and access_code is not null and confirmed_at < $2 and ends_at > $3
            """;
    private static final String MISSED =
            """
            insert into missing_room (conference_id, noticed_at) select unnest($1::uuid[]), $2
            on conflict (conference_id) do nothing
            """;
    private static final String FOUND = "delete from missing_room where conference_id = any($1)";
    private static final String MISSED_BEFORE =
            """
            select c.id, c.number, c.access_code from missing_room m join conference c on c.id = m.conference_id
            where c.state = 'OPEN' and c.access_code is not null and m.noticed_at < $1 and c.ends_at > $2
            order by m.noticed_at limit $3
            """;
    private static final String OVER =
            """
            delete from missing_room where conference_id in
              (select id from conference where id in (select conference_id from missing_room)
               and (state <> 'OPEN' or ends_at <= $1))
            """;

    private final Pool pool;
    private final SealedRooms sealed;

    MissingRoomLedger(Pool pool, SealedRooms sealed) {
        this.pool = pool;
        this.sealed = sealed;
    }

    /** Conferences on a number that were confirmed before an instant and go on after another. */
    Uni<List<Held>> open(DialNumber number, Instant confirmedBefore, Instant after) {
        return held(OPEN, Tuple.of(number.ovh(), at(confirmedBefore), at(after)));
    }

    /** Keeps when one was missed first. */
    Uni<Void> missed(List<UUID> conferences, Instant now) {
        return run(MISSED, Tuple.of(conferences.toArray(UUID[]::new), at(now)));
    }

    Uni<Void> found(List<UUID> conferences) {
        return run(FOUND, Tuple.of(conferences.toArray(UUID[]::new)));
    }

    /** Those missed since before an instant that go on after another. */
    Uni<List<Held>> missedBefore(Instant noticedBefore, Instant after, int most) {
        return held(MISSED_BEFORE, Tuple.of(at(noticedBefore), at(after), most));
    }

    /** Forgets those whose conference is over. */
    Uni<Void> forgetOver(Instant now) {
        return run(OVER, Tuple.of(at(now)));
    }

    private Uni<Void> run(String sql, Tuple tuple) {
        return pool.preparedQuery(sql).execute(tuple).replaceWithVoid();
    }

    private Uni<List<Held>> held(String sql, Tuple tuple) {
        return pool.preparedQuery(sql)
                .execute(tuple)
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .flatMap(this::readable)
                                        .toList());
    }

    /** Of one that does not open nobody can say whether its room is there. */
    private Stream<Held> readable(Row row) {
        try {
            var room = sealed.open(row.getString("number"), row.getString("access_code"));
            return Stream.of(new Held(row.getUUID("id"), room));
        } catch (SealBroken broken) {
            LOG.errorf(
                    "conference=%s its code does not open: %s",
                    row.getUUID("id"), broken.getMessage());
            return Stream.empty();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A conference and the room that it should have. */
    record Held(UUID conference, RoomKey room) {}
}
