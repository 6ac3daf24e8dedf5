package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.conference.ModeratedConferences;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.moderation.ActKind;
import io.switchboard.contracts.moderation.ActSight;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** Rooms as they are shown: conference, people and acts put together. */
@ApplicationScoped
class RoomSights {

    private static final Logger LOG = Logger.getLogger(RoomSights.class);
    private static final Duration SHOWN = Duration.ofMinutes(1);

    private static final String ROOMS =
            "select conference_id, sight, locked, revision from watched_room where conference_id = any($1)";

    private static final String ACTS =
            """
            select a.conference_id, a.id, a.kind, a.participant, a.begun_at, a.due_at is null as is_over,
              count(*) filter (where t.state = 'DONE')::int as done, count(t.target)::int as of,
              count(*) filter (where t.state = 'FAILED')::int as failed
            from act a left join act_target t on t.conference_id = a.conference_id and t.act_id = a.id
            where a.conference_id = any($1) and (a.due_at is not null or a.begun_at > $2)
            group by a.conference_id, a.id
            order by a.begun_at desc, a.id
            limit 500
            """;

    private final Pool pool;
    private final Sights sights;
    private final ModeratedConferences conferences;
    private final Sealer sealer;
    private final ModerationConfig config;
    private final Clock clock;

    RoomSights(
            Pool pool,
            Sights sights,
            ModeratedConferences conferences,
            Sealer sealer,
            ModerationConfig config,
            Clock clock) {
        this.pool = pool;
        this.sights = sights;
        this.conferences = conferences;
        this.sealer = sealer;
        this.config = config;
        this.clock = clock;
    }

    private record Watched(Sight sight, Boolean locked, long revision) {

        static final Watched NEVER = new Watched(Sight.NOTHING, null, 0);
    }

    Uni<RoomSight> of(UUID conference) {
        return of(List.of(conference)).map(all -> all.get(conference));
    }

    /** All of these that there are. */
    Uni<Map<UUID, RoomSight>> of(Collection<UUID> ids) {
        return conferences
                .of(ids)
                .chain(
                        found ->
                                rooms(ids)
                                        .chain(
                                                rooms ->
                                                        acts(ids)
                                                                .map(
                                                                        acts ->
                                                                                all(
                                                                                        found,
                                                                                        rooms,
                                                                                        acts))));
    }

    private Map<UUID, RoomSight> all(
            List<Moderated> conferences, Map<UUID, Watched> rooms, Map<UUID, List<ActSight>> acts) {
        return conferences.stream()
                .map(
                        it ->
                                sight(
                                        it,
                                        rooms.getOrDefault(it.id(), Watched.NEVER),
                                        acts.getOrDefault(it.id(), List.of())))
                .collect(Collectors.toMap(RoomSight::conference, it -> it));
    }

    private RoomSight sight(Moderated conference, Watched room, List<ActSight> acts) {
        return new RoomSight(
                conference.id(),
                conference.state(),
                Objects.requireNonNull(conference.number()).spoken(),
                title(conference),
                conference.endsAt(),
                room.locked(),
                room.sight().people(),
                room.sight().seenAt(),
                room.sight().stale(),
                acts,
                config.ovhPages(),
                room.revision() + conference.revision());
    }

    /** One that does not open must not hold up the others. */
    private String title(Moderated conference) {
        try {
            return conference.title() == null
                    ? null
                    : sealer.open(Ring.ADDRESS, SealedField.TITLE, conference.title());
        } catch (SealBroken broken) {
            LOG.errorf(
                    "conference=%s is shown without its title: %s",
                    conference.id(), broken.getMessage());
            return null;
        }
    }

    private Uni<Map<UUID, Watched>> rooms(Collection<UUID> ids) {
        return pool.preparedQuery(ROOMS)
                .execute(Tuple.of((Object) ids.toArray(UUID[]::new)))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .collect(
                                                Collectors.toMap(
                                                        row -> row.getUUID("conference_id"),
                                                        this::watched)));
    }

    private Watched watched(Row row) {
        return new Watched(
                sights.open(row.getString("sight")),
                row.getBoolean("locked"),
                row.getLong("revision"));
    }

    private Uni<Map<UUID, List<ActSight>>> acts(Collection<UUID> ids) {
        var since = clock.instant().minus(SHOWN).atOffset(ZoneOffset.UTC);
        return pool.preparedQuery(ACTS)
                .execute(Tuple.of(ids.toArray(UUID[]::new), since))
                .map(
                        rows ->
                                StreamSupport.stream(rows.spliterator(), false)
                                        .collect(
                                                Collectors.groupingBy(
                                                        row -> row.getUUID("conference_id"),
                                                        Collectors.mapping(
                                                                RoomSights::act,
                                                                Collectors.toList()))));
    }

    private static ActSight act(Row row) {
        return new ActSight(
                row.getUUID("id"),
                ActKind.valueOf(row.getString("kind")),
                row.getLong("participant"),
                state(row),
                row.getInteger("done"),
                row.getInteger("of"),
                row.getInteger("failed"),
                row.getOffsetDateTime("begun_at").toInstant());
    }

    /** Done with some is done; who it failed with is counted. */
    private static ActSight.State state(Row row) {
        if (!row.getBoolean("is_over")) {
            return ActSight.State.UNDER_WAY;
        }
        return row.getInteger("failed") > 0 && row.getInteger("done") == 0
                ? ActSight.State.FAILED
                : ActSight.State.DONE;
    }
}
