package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.UnknownRoom;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.RoomKey;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Rooms that no conference knows, in Postgres. */
@ApplicationScoped
class UnknownRoomLedger {

    /** A wish to end it is never taken back by seeing it again. */
    private static final String ROOM =
            "id, number, code, opened, seen_first, seen_last, ending, ended";

    private static final String SEE =
            """
            insert into unknown_room (number, room, code, opened, seen_first, seen_last, ending)
            values ($1, $2, $3, $4, $5, $5, $6)
            on conflict (room) do update
              set opened = excluded.opened, seen_last = excluded.seen_last,
                  ending = coalesce(unknown_room.ending, excluded.ending)
            """;

    private static final String GONE =
            "delete from unknown_room where number = any($1) and seen_last < $2";
    private static final String LIST =
            "select " + ROOM + " from unknown_room where ended is null order by seen_first, id";
    private static final String WISH =
            "update unknown_room set ending = coalesce(ending, $2) where id = $1 returning " + ROOM;
    private static final String TO_END =
            "select "
                    + ROOM
                    + " from unknown_room where ending is not null and ended is null order by ending limit $1";
    private static final String ENDED = "update unknown_room set ended = $2 where id = $1";
    private static final String FORGET = "delete from unknown_room where id = $1";
    private static final String FORGET_OLD =
            "delete from unknown_room where ended < $1 or seen_last < $2";

    private final Pool pool;
    private final SealedRooms sealed;

    UnknownRoomLedger(Pool pool, SealedRooms sealed) {
        this.pool = pool;
        this.sealed = sealed;
    }

    /** Notes what was found on these numbers, and forgets what is there no more. */
    Uni<Void> note(List<DialNumber> numbers, List<Sighting> found, Instant now) {
        return pool.withTransaction(
                connection ->
                        see(connection, found, now).call(() -> gone(connection, numbers, now)));
    }

    private Uni<Void> see(SqlConnection connection, List<Sighting> found, Instant now) {
        return found.isEmpty()
                ? Uni.createFrom().voidItem()
                : connection
                        .preparedQuery(SEE)
                        .executeBatch(found.stream().map(it -> values(it, now)).toList())
                        .replaceWithVoid();
    }

    private Tuple values(Sighting it, Instant now) {
        return Tuple.of(
                it.room().number().ovh(),
                sealed.hash(it.room()),
                sealed.seal(it.room()),
                it.opened().map(UnknownRoomLedger::at).orElse(null),
                at(now),
                it.isToEnd() ? at(now) : null);
    }

    private static Uni<RowSet<Row>> gone(
            SqlConnection connection, List<DialNumber> numbers, Instant now) {
        var names = numbers.stream().map(DialNumber::ovh).toArray(String[]::new);
        return connection.preparedQuery(GONE).execute(Tuple.of(names, at(now)));
    }

    Uni<List<UnknownRoom>> list() {
        return run(LIST, Tuple.tuple()).map(rows -> rows.map(UnknownRoomLedger::shown).toList());
    }

    /** Notes that somebody wants it ended; empty when there is none. */
    Uni<Optional<ToEnd>> wish(UUID id, Instant now) {
        return run(WISH, Tuple.of(id, at(now))).map(rows -> rows.map(this::toEnd).findFirst());
    }

    /** Those whose end was asked for and not yet taken, the oldest wish first. */
    Uni<List<ToEnd>> toEnd(int most) {
        return run(TO_END, Tuple.of(most)).map(rows -> rows.map(this::toEnd).toList());
    }

    Uni<Void> ended(UUID id, Instant now) {
        return run(ENDED, Tuple.of(id, at(now))).replaceWithVoid();
    }

    /** Somebody knows it after all. */
    Uni<Void> forget(UUID id) {
        return run(FORGET, Tuple.of(id)).replaceWithVoid();
    }

    /** Forgets those ended before an instant, and those not seen since another: their number may be ours no more. */
    Uni<Void> forget(Instant endedBefore, Instant seenBefore) {
        return run(FORGET_OLD, Tuple.of(at(endedBefore), at(seenBefore))).replaceWithVoid();
    }

    private Uni<Stream<Row>> run(String sql, Tuple tuple) {
        return pool.preparedQuery(sql)
                .execute(tuple)
                .map(rows -> StreamSupport.stream(rows.spliterator(), false));
    }

    private ToEnd toEnd(Row row) {
        return new ToEnd(
                shown(row),
                sealed.open(row.getString("number"), row.getString("code")),
                row.getOffsetDateTime("ended") != null);
    }

    private static UnknownRoom shown(Row row) {
        return new UnknownRoom(
                row.getUUID("id"),
                new DialNumber(row.getString("number")),
                instant(row, "opened"),
                instant(row, "seen_first"),
                instant(row, "seen_last"),
                instant(row, "ending"));
    }

    private static Instant instant(Row row, String column) {
        var time = row.getOffsetDateTime(column);
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /**
     * A room that no conference knows.
     *
     * @param opened by our gateway; empty when by somebody else
     * @param isToEnd whether it is ours to end
     */
    record Sighting(RoomKey room, Optional<Instant> opened, boolean isToEnd) {}

    /** @param isEnded whether OVH has taken its end before */
    record ToEnd(UnknownRoom shown, RoomKey room, boolean isEnded) {

        UUID id() {
            return shown.id();
        }
    }
}
