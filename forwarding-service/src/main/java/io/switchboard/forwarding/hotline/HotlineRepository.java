package io.switchboard.forwarding.hotline;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Hotlines in Postgres, row by row. */
@ApplicationScoped
public class HotlineRepository implements PanacheRepositoryBase<Hotline, UUID> {

    private static final String OPERATED =
            """
            select h.id from hotline h
            where h.retired_at is null
              and (exists (select 1 from hotline_operator o where o.hotline_id = h.id and o.person = ?1)
                   or exists (select 1 from hotline_operator_domain d where d.hotline_id = h.id and d.domain = ?2))
            order by h.name, h.slug
            """;

    /** Whoever is at it alone asks OVH; whoever comes meanwhile has raised the revision, which is looked at in the end. */
    private static final String CLAIM =
            """
            update hotline set steered_until = clock_timestamp() + ?2 * interval '1 millisecond',
                               due_at = clock_timestamp() + ?2 * interval '1 millisecond'
            where id = ?1 and (steered_until is null or steered_until <= clock_timestamp())
            """;

    private static final String CLAIM_DUE =
            """
            with due as materialized (
                select id from hotline
                where due_at <= clock_timestamp() and (steered_until is null or steered_until <= clock_timestamp())
                order by due_at limit ?2 for update skip locked)
            update hotline set steered_until = clock_timestamp() + ?1 * interval '1 millisecond',
                               due_at = clock_timestamp() + ?1 * interval '1 millisecond'
            from due where hotline.id = due.id
            returning hotline.id
            """;

    private static final String HOLD_ON =
            """
            update hotline set steered_until = clock_timestamp() + ?2 * interval '1 millisecond',
                               due_at = clock_timestamp() + ?2 * interval '1 millisecond'
            where id = ?1
            """;

    private static final String LET_GO =
            """
            update hotline set steered_until = null,
                               due_at = case when cast(?2 as bigint) is null then null
                                             else clock_timestamp() + ?2 * interval '1 millisecond' end
            where id = ?1
            """;

    private static final String DUE =
            "update hotline set due_at = clock_timestamp() + ?2 * interval '1 millisecond' where id = ?1";

    /** The hotline that is called so now, or null. */
    public Uni<Hotline> named(String slug) {
        return find("slug = ?1 and retiredAt is null", slug).firstResult();
    }

    /** All that count, by name. */
    public Uni<List<Hotline>> all() {
        return find("retiredAt is null order by rules.name, slug").list();
    }

    /** Which a person may operate, by keyed hash of their mailbox and by their domain. */
    public Uni<List<Hotline>> operatedBy(String person, String domain) {
        return getSession()
                .chain(
                        session ->
                                session.createNativeQuery(OPERATED, UUID.class)
                                        .setParameter(1, person)
                                        .setParameter(2, domain)
                                        .getResultList())
                .chain(
                        ids ->
                                ids.isEmpty()
                                        ? Uni.createFrom().item(List.of())
                                        : find("id in ?1 order by rules.name, slug", ids).list());
    }

    /** The hotline for a change: nobody else changes it, or who answers it, meanwhile. */
    public Uni<Hotline> toChange(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether OVH is asked for it by us alone from now on, for so long at most. */
    public Uni<Boolean> claim(UUID id, Duration spell) {
        return getSession()
                .chain(
                        session ->
                                session.createNativeQuery(CLAIM)
                                        .setParameter(1, id)
                                        .setParameter(2, spell.toMillis())
                                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    /** Those that somebody has to look at now, ours alone from now on for so long at most. */
    public Uni<List<UUID>> claimDue(Duration spell, int most) {
        return getSession()
                .chain(
                        session ->
                                session.createNativeQuery(CLAIM_DUE, UUID.class)
                                        .setParameter(1, spell.toMillis())
                                        .setParameter(2, most)
                                        .getResultList());
    }

    /** It stays ours for so long from now; for who holds its row and knows that it is ours. */
    public Uni<Void> holdOn(UUID id, Duration spell) {
        return getSession()
                .chain(
                        session ->
                                session.createNativeQuery(HOLD_ON)
                                        .setParameter(1, id)
                                        .setParameter(2, spell.toMillis())
                                        .executeUpdate())
                .replaceWithVoid();
    }

    /**
     * Others may ask OVH for it again; after what the entity itself has to say.
     *
     * @param dueIn when a job has to look at it; null for never
     */
    public Uni<Void> letGo(UUID id, Duration dueIn) {
        return getSession()
                .call(Mutiny.Session::flush)
                .chain(
                        session ->
                                session.createNativeQuery(LET_GO)
                                        .setParameter(1, id)
                                        .setParameter(2, dueIn == null ? null : dueIn.toMillis())
                                        .executeUpdate())
                .replaceWithVoid();
    }

    /** When a job has to look at it, by the database's clock; after what the entity itself has to say. */
    public Uni<Void> dueIn(UUID id, Duration wait) {
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
}
