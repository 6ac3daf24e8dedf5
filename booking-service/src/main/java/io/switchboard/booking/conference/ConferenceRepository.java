package io.switchboard.booking.conference;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.Cursor;
import io.switchboard.contracts.booking.ConferenceState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Conferences in Postgres, row by row. */
@ApplicationScoped
class ConferenceRepository implements PanacheRepositoryBase<Conference, UUID> {

    private static final String BY_SECRET =
            """
            select c from Conference c, PrivateLink l
            where l.secretHash = ?1 and l.conferenceId = c.id and c.id = ?2 and l.purpose in (MAIL, BROWSER)
              and (l.expiresAt is null or l.expiresAt > ?3)
            """;

    private static final String OPENS =
            """
            select count(*) from PrivateLink
            where secretHash = ?1 and conferenceId = ?2 and purpose in (MAIL, BROWSER)
              and (expiresAt is null or expiresAt > ?3)
            """;

    /** A claim is a short lease on the row, so that no two replicas run the same errand and none is lost with its replica. */
    private static final String CLAIM =
            """
            with due as materialized (select id from conference where due_at <= clock_timestamp()
                                      order by due_at limit ?2 for update skip locked)
            update conference set due_at = clock_timestamp() + ?1 * interval '1 millisecond'
            from due where conference.id = due.id
            returning conference.id
            """;

    private static final String DUE =
            "update conference set due_at = clock_timestamp() + ?2 * interval '1 millisecond' where id = ?1";
    private static final String ENDED =
            """
            select id from conference
            where state = 'OPEN' and ends_at <= ?1 and (extends_to is null or extends_to <= ?1)
            limit ?2
            """;

    private static final String OF_PERSON =
            """
            select c from Conference c
            where c.owner.person = ?1 and (c.confirmedAt, c.id) < (?2, ?3)
            order by c.confirmedAt desc, c.id desc
            """;

    /** The conference of a reservation, or null. */
    Uni<Conference> ofReservation(UUID reservation) {
        return find("reservationId", reservation).firstResult();
    }

    /** Theirs, the newest first. */
    Uni<List<Conference>> ofPerson(String person, Cursor after, int most) {
        return find(OF_PERSON, person, after.at(), after.id()).range(0, most - 1).list();
    }

    /** One of theirs, or null. */
    Uni<Conference> ofPerson(String person, UUID id) {
        return find("id = ?1 and owner.person = ?2", id, person).firstResult();
    }

    /** The conference that a secret opens at this moment, or null. */
    Uni<Conference> opened(UUID id, byte[] secretHash, Instant now) {
        return find(BY_SECRET, secretHash, id, now).firstResult();
    }

    /** The conference that a secret opens at this moment for a change, or null: nobody else changes it meanwhile. */
    Uni<Conference> openedToChange(UUID id, byte[] secretHash, Instant now) {
        // Not read before it is locked: what was read before is not read again.
        return getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(OPENS, Long.class)
                                        .setParameter(1, secretHash)
                                        .setParameter(2, id)
                                        .setParameter(3, now)
                                        .getSingleResult())
                .chain(opens -> opens > 0 ? toChange(id) : Uni.createFrom().nullItem());
    }

    /** The conference for a change: nobody else changes it meanwhile. */
    Uni<Conference> toChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The same; changed only if it is in this state. */
    Uni<Conference> whileIn(ConferenceState state, UUID id, Change change) {
        return toChange(id)
                .call(
                        conference ->
                                conference.state() == state
                                        ? change.of(conference)
                                        : Uni.createFrom().voidItem());
    }

    /** Locked and claimed, for a change. */
    Uni<List<Conference>> claimDue(Duration claim, int most) {
        return getSession()
                .chain(
                        session ->
                                session.createNativeQuery(CLAIM, UUID.class)
                                        .setParameter(1, claim.toMillis())
                                        .setParameter(2, most)
                                        .getResultList())
                .chain(
                        claimed ->
                                claimed.isEmpty()
                                        ? Uni.createFrom().item(List.of())
                                        : list("id in ?1", claimed));
    }

    /** When a job shall look at it next, by the database's clock; after what the entity itself has to say. */
    Uni<Void> dueIn(UUID id, Duration wait) {
        return getSession()
                .call(Mutiny.Session::flush)
                .chain(
                        session ->
                                session.createNativeQuery(DUE)
                                        .setParameter(1, id)
                                        .setParameter(2, wait.toMillis())
                                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<List<UUID>> pastTheirEnd(Instant now, int most) {
        return getSession()
                .chain(
                        session ->
                                session.createNativeQuery(ENDED, UUID.class)
                                        .setParameter(1, now)
                                        .setParameter(2, most)
                                        .getResultList());
    }

    /** What is done with a conference that is locked. */
    interface Change {
        Uni<Void> of(Conference conference);
    }
}
