package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.ListOpenedRooms;
import io.switchboard.contracts.room.OpenedRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.command.Discretion;
import io.switchboard.gateway.command.Note;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/**
 * Which rooms we opened, for whom: what tells ours from those of other programs that share the account. Codes are sealed; a room is found
 * again by the keyed hash that the audit knows it by.
 */
@ApplicationScoped
class RoomRecord {

    private static final Logger LOG = Logger.getLogger(RoomRecord.class);
    private static final int MOST = 200;

    /** A code that is used again is another room. */
    private static final String OPENED =
            """
            insert into opened_room (number, room, code, caller, opened_at, until)
            select $2, $3, $4, caller, $5, $6 from change where id = $1
            on conflict (room) do update
              set key = excluded.key, code = excluded.code, caller = excluded.caller, opened_at = excluded.opened_at,
                  until = excluded.until, ended_at = null
            """;

    private static final String PROLONGED =
            "update opened_room set until = $2, ended_at = null where room = $1";
    private static final String ENDED =
            "update opened_room set ended_at = $2 where room = $1 and ended_at is null";

    private static final String LIST =
            """
            select key, number, code, opened_at, until from opened_room
            where caller = $1 and key > $2 and opened_at < $3 and until > $4 and ended_at is null
            order by key limit $5
            """;

    private static final String FORGET =
            """
            delete from opened_room
            where key in (select key from opened_room where coalesce(ended_at, until) < $1 limit $2)
            """;

    private final Pool pool;
    private final Discretion discretion;
    private final Sealer sealer;
    private final Clock clock;

    RoomRecord(Pool pool, Discretion discretion, Sealer sealer, Clock clock) {
        this.pool = pool;
        this.discretion = discretion;
        this.sealer = sealer;
        this.clock = clock;
    }

    Note opened(Room room) {
        var code = room.accessCode();
        var sealed = sealer.seal(Ring.CHANGE, SealedField.ACCESS_CODE, code.digits());
        return new Note(
                OPENED,
                change ->
                        Tuple.of(
                                change,
                                room.number().ovh(),
                                discretion.hash(room.number(), code),
                                sealed.text(),
                                at(clock.instant()),
                                at(room.until())));
    }

    Note prolonged(Room room) {
        var hash = discretion.hash(room.number(), room.accessCode());
        return new Note(PROLONGED, _ -> Tuple.of(hash, at(room.until())));
    }

    Note ended(RoomKey room) {
        var hash = discretion.hash(room.number(), room.accessCode());
        return new Note(ENDED, _ -> Tuple.of(hash, at(clock.instant())));
    }

    /** The rooms of one caller that are not over. */
    Uni<List<OpenedRoom>> list(String caller, ListOpenedRooms wish) {
        var tuple =
                Tuple.of(caller, wish.after(), at(wish.openedBefore()), at(clock.instant()), MOST);
        return pool.preparedQuery(LIST)
                .execute(tuple)
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .flatMap(this::readable)
                                        .toList());
    }

    /** Forgets some that were over before an instant; how many. */
    Uni<Integer> forget(Instant overBefore, int most) {
        return pool.preparedQuery(FORGET)
                .execute(Tuple.of(at(overBefore), most))
                .map(gone -> gone.rowCount());
    }

    /** One whose key is gone must not hide the others; nobody could end it anyway. */
    private Stream<OpenedRoom> readable(Row row) {
        try {
            var sealed = new Sealed(row.getString("code"));
            return Stream.of(
                    new OpenedRoom(
                            row.getLong("key"),
                            new DialNumber(row.getString("number")),
                            new AccessCode(
                                    sealer.open(Ring.CHANGE, SealedField.ACCESS_CODE, sealed)),
                            row.getOffsetDateTime("opened_at").toInstant(),
                            row.getOffsetDateTime("until").toInstant()));
        } catch (SealBroken broken) {
            LOG.errorf("opened-room=%s does not open: %s", row.getLong("key"), broken.getMessage());
            return Stream.empty();
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
