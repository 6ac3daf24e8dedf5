package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.moderation.ModerationRefused.TooManyActs;
import io.switchboard.booking.moderation.ModerationRefused.UnknownParticipant;
import io.switchboard.contracts.moderation.Act;
import io.switchboard.contracts.moderation.ActKind;
import io.switchboard.contracts.moderation.PersonSight;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Acts in Postgres: wanted before OVH is asked, settled one target after the other. All wait for the row of their room first. */
@ApplicationScoped
class Acts {

    private static final String FIND = "select 1 from act where conference_id = $1 and id = $2";
    private static final String UNDER_WAY =
            "select count(*) as many from act where conference_id = $1 and due_at is not null";
    private static final String BEGIN =
            """
            insert into act (conference_id, id, kind, participant, volume, begun_at, due_at)
            values ($1, $2, $3, $4, $5, $6, clock_timestamp() + $7 * interval '1 millisecond')
            """;
    private static final String TARGETS =
            "insert into act_target (conference_id, act_id, target) select $1, $2, unnest($3::bigint[])";
    private static final String SETTLE =
            "update act_target set state = $4 where conference_id = $1 and act_id = $2 and target = $3";
    private static final String CLOSE =
            """
            update act set due_at = null where conference_id = $1 and id = $2 and not exists (
              select 1 from act_target where conference_id = $1 and act_id = $2 and state = 'WAITING')
            """;
    private static final String LOCKED =
            "update watched_room set locked = $2 where conference_id = $1";

    private final Pool pool;
    private final Sights sights;
    private final ModerationConfig.Acts config;
    private final Clock clock;

    Acts(Pool pool, Sights sights, ModerationConfig config, Clock clock) {
        this.pool = pool;
        this.sights = sights;
        this.config = config.acts();
        this.clock = clock;
    }

    /** How a target has ended. */
    enum End {
        DONE,
        FAILED
    }

    /** Writes down what is wanted; it is this replica's to do for the next moments. Empty when it was wanted before. */
    Uni<Optional<ActErrand>> begin(UUID conference, Act act) {
        return pool.withTransaction(
                connection ->
                        sights.change(connection, conference, sight -> sight)
                                .chain(
                                        sight ->
                                                isKnown(connection, conference, act.id())
                                                        .chain(
                                                                known ->
                                                                        known
                                                                                ? nothing()
                                                                                : begin(
                                                                                        connection,
                                                                                        conference,
                                                                                        act,
                                                                                        sight))));
    }

    /** Notes how it ended with one target, and what that changes in the room. */
    Uni<Void> settle(ActErrand errand, long target, End end, UnaryOperator<Sight> change) {
        return pool.withTransaction(
                connection ->
                        sights.change(connection, errand.conference(), change)
                                .chain(() -> settle(connection, errand, target, end))
                                .chain(() -> close(connection, errand)));
    }

    /** One without anybody to do it to is done. */
    Uni<Void> close(ActErrand errand) {
        return pool.withTransaction(
                connection ->
                        sights.change(connection, errand.conference(), sight -> sight)
                                .chain(() -> close(connection, errand)));
    }

    private Uni<Optional<ActErrand>> begin(
            SqlConnection connection, UUID conference, Act act, Sight sight) {
        var targets = targets(act, sight);
        var values =
                Tuple.tuple()
                        .addUUID(conference)
                        .addUUID(act.id())
                        .addString(act.kind().name())
                        .addLong(act.participant())
                        .addInteger(act.volume())
                        .addOffsetDateTime(clock.instant().atOffset(ZoneOffset.UTC))
                        .addLong(ActClaims.CLAIMED.toMillis());
        return refuseTooMany(connection, conference)
                .chain(() -> connection.preparedQuery(BEGIN).execute(values))
                .chain(
                        () ->
                                connection
                                        .preparedQuery(TARGETS)
                                        .execute(
                                                Tuple.of(
                                                        conference,
                                                        act.id(),
                                                        targets.toArray(Long[]::new))))
                .replaceWith(
                        Optional.of(
                                new ActErrand(
                                        conference,
                                        act.id(),
                                        act.kind(),
                                        act.volume(),
                                        targets,
                                        false)));
    }

    /** Whom it is about: who comes later is not meant. */
    private static List<Long> targets(Act act, Sight sight) {
        return switch (act.kind()) {
            case MUTE, UNMUTE, DEAFEN, UNDEAFEN, KICK, VOLUME -> {
                if (sight.person(act.participant()).isEmpty()) {
                    throw new UnknownParticipant();
                }
                yield List.of(act.participant());
            }
            case MUTE_ALL -> all(sight, true);
            case UNMUTE_ALL -> all(sight, false);
            case LOCK, UNLOCK -> List.of(ActErrand.ROOM);
        };
    }

    /** Of whom nothing is known yet may be of either kind. */
    private static List<Long> all(Sight sight, boolean whoSpeak) {
        return sight.people().stream()
                .filter(it -> it.seenAt() == null || it.speaks() == whoSpeak)
                .map(PersonSight::id)
                .toList();
    }

    private static Uni<Boolean> isKnown(SqlConnection connection, UUID conference, UUID act) {
        return connection
                .preparedQuery(FIND)
                .execute(Tuple.of(conference, act))
                .map(rows -> rows.size() > 0);
    }

    private Uni<Void> refuseTooMany(SqlConnection connection, UUID conference) {
        return connection
                .preparedQuery(UNDER_WAY)
                .execute(Tuple.of(conference))
                .invoke(
                        rows -> {
                            if (rows.iterator().next().getLong("many") >= config.underWay()) {
                                throw new TooManyActs();
                            }
                        })
                .replaceWithVoid();
    }

    private static Uni<Void> settle(
            SqlConnection connection, ActErrand errand, long target, End end) {
        var settled =
                connection
                        .preparedQuery(SETTLE)
                        .execute(Tuple.of(errand.conference(), errand.act(), target, end.name()))
                        .replaceWithVoid();
        if (end == End.DONE && (errand.kind() == ActKind.LOCK || errand.kind() == ActKind.UNLOCK)) {
            var locked = Tuple.of(errand.conference(), errand.kind() == ActKind.LOCK);
            return settled.chain(() -> connection.preparedQuery(LOCKED).execute(locked))
                    .replaceWithVoid();
        }
        return settled;
    }

    private static Uni<Void> close(SqlConnection connection, ActErrand errand) {
        return connection
                .preparedQuery(CLOSE)
                .execute(Tuple.of(errand.conference(), errand.act()))
                .replaceWithVoid();
    }

    private static Uni<Optional<ActErrand>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }
}
