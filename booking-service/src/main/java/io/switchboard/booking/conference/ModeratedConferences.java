package io.switchboard.booking.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.ConferenceRefused.AlreadyOver;
import io.switchboard.booking.conference.ConferenceRefused.StillOpening;
import io.switchboard.booking.conference.ConferenceRefused.UnknownConference;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import io.switchboard.platform.sealing.Secret;
import io.vertx.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;

/** Conferences for whoever moderates them: the one door between them and their moderation. A moderator's secret opens nothing else. */
@ApplicationScoped
public class ModeratedConferences {

    private static final Logger LOG = Logger.getLogger(ModeratedConferences.class);

    private static final String COLUMNS =
            "c.id, c.state, c.number, c.access_code, c.title, c.ends_at, c.extends_to, c.domain, c.person, c.revision";

    private static final String BY_SECRET =
            """
            select %s from private_link l join conference c on c.id = l.conference_id
            where l.secret_hash = $1 and c.id = $2 and l.purpose = any($3) and (l.expires_at is null or l.expires_at > $4)
            """
                    .formatted(COLUMNS);

    private static final String BY_ID =
            "select %s from conference c where c.id = any($1)".formatted(COLUMNS);

    /** It has no end of its own: it ends with the room, also with one that is extended. The oldest gives way. */
    private static final String ADMIT =
            """
            with too_many as (
              delete from private_link where secret_hash in
                (select secret_hash from private_link where conference_id = $2 and purpose = 'MODERATOR'
                 order by made_at desc offset $4))
            insert into private_link (secret_hash, conference_id, purpose, made_at) values ($1, $2, 'MODERATOR', $3)
            """;

    private static final int MOST = 100;

    private final Pool pool;
    private final AccessCodes codes;
    private final Clock clock;

    ModeratedConferences(Pool pool, AccessCodes codes, Clock clock) {
        this.pool = pool;
        this.codes = codes;
        this.clock = clock;
    }

    /** The conference that a mailed moderation link opens. */
    public Uni<Moderated> ofMail(UUID id, Secret mailed) {
        return open(id, mailed, "MODERATION");
    }

    /** The conference that a private link opens, whoever may moderate it. */
    public Uni<Moderated> ofOwner(UUID id, Secret secret) {
        return open(id, secret, "MAIL", "BROWSER");
    }

    /** The conference that a moderator's secret opens. */
    public Uni<Moderated> ofModerator(UUID id, Secret secret) {
        return open(id, secret, "MODERATOR");
    }

    /** These conferences as they are, whatever has become of them. */
    public Uni<List<Moderated>> of(Collection<UUID> ids) {
        return pool.preparedQuery(BY_ID)
                .execute(Tuple.of((Object) ids.toArray(UUID[]::new)))
                .map(this::all);
    }

    /** Makes a new secret of a moderator. */
    public Uni<Secret> admit(UUID id) {
        var secret = Secret.random();
        return pool.preparedQuery(ADMIT)
                .execute(Tuple.of(Buffer.buffer(secret.hash()), id, now(), MOST - 1))
                .replaceWith(secret);
    }

    private Uni<Moderated> open(UUID id, Secret secret, String... purposes) {
        return pool.preparedQuery(BY_SECRET)
                .execute(Tuple.of(Buffer.buffer(secret.hash()), id, purposes, now()))
                .map(rows -> open(all(rows)));
    }

    private static Moderated open(List<Moderated> found) {
        if (found.isEmpty()) {
            throw new UnknownConference();
        }
        var conference = found.getFirst();
        return switch (conference.state()) {
            case OPEN -> conference;
            case OPENING -> throw new StillOpening();
            case ENDING, ENDED, FAILED, LOST -> throw new AlreadyOver();
        };
    }

    private List<Moderated> all(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(this::moderatedIfReadable)
                .toList();
    }

    /** A row that nobody can read must not hold up the others. */
    private Stream<Moderated> moderatedIfReadable(Row row) {
        try {
            return Stream.of(moderated(row));
        } catch (SealBroken broken) {
            LOG.errorf(
                    "conference=%s cannot be moderated, its code does not open: %s",
                    row.getUUID("id"), broken.getMessage());
            return Stream.empty();
        }
    }

    private Moderated moderated(Row row) {
        var state = ConferenceState.valueOf(row.getString("state"));
        var endsAt = row.getOffsetDateTime("ends_at").toInstant();
        var isOver =
                state == ConferenceState.OPEN
                        && row.getOffsetDateTime("extends_to") == null
                        && !clock.instant().isBefore(endsAt);
        var now = isOver ? ConferenceState.ENDED : state;
        var number =
                row.getString("number") == null ? null : new DialNumber(row.getString("number"));
        var code = row.getString("access_code");
        return new Moderated(
                row.getUUID("id"),
                now,
                number,
                now == ConferenceState.OPEN
                        ? new RoomKey(number, codes.open(new Sealed(code)))
                        : null,
                row.getString("title") == null ? null : new Sealed(row.getString("title")),
                endsAt,
                row.getString("domain"),
                row.getString("person"),
                row.getLong("revision"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
