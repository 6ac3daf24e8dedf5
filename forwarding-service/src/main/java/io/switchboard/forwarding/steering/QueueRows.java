package io.switchboard.forwarding.steering;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.forwarding.Sql;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Agents and openings of queues, as we know them. To be used inside a transaction that holds the hotline's row. When OVH was asked goes by
 * the database's clock.
 */
@Singleton
public class QueueRows {

    private static final String AGENTS =
            """
            select phone_hash, phone, agent_id, available, ring_seconds, position,
                   asked_at <= clock_timestamp() - ?2 * interval '1 millisecond'
            from queue_agent where hotline_id = ?1 order by position nulls last, phone_hash
            """;

    private static final String KEEP_AGENT =
            """
            insert into queue_agent (hotline_id, phone_hash, phone, agent_id, available, ring_seconds, position, asked_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, clock_timestamp())
            on conflict (hotline_id, phone_hash) do update
            set agent_id = excluded.agent_id, available = excluded.available, ring_seconds = excluded.ring_seconds,
                position = excluded.position, asked_at = excluded.asked_at
            """;

    /** OVH's agents may be given another phone. */
    private static final String LET_GO_OF_ID =
            "delete from queue_agent where hotline_id = ?1 and agent_id = ?2 and phone_hash <> ?3";

    private static final String FORGET_AGENT =
            "delete from queue_agent where hotline_id = ?1 and phone_hash = ?2";

    private static final String OPENINGS =
            """
            select id, ovh_id, day, cast(from_time as text), cast(to_time as text), array_to_string(phones, ' '),
                   asked_at <= clock_timestamp() - ?2 * interval '1 millisecond'
            from queue_opening where hotline_id = ?1 order by asked_at, id
            """;

    private static final String KEEP_OPENING =
            """
            insert into queue_opening (id, hotline_id, ovh_id, day, from_time, to_time, phones, asked_at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, clock_timestamp())
            on conflict (id) do update set ovh_id = excluded.ovh_id, asked_at = excluded.asked_at
            """;

    private static final String FORGET_OPENING = "delete from queue_opening where id = ?1";

    private static final String RINGS_NO_MORE =
            "update queue_opening set phones = array_remove(phones, ?2) where hotline_id = ?1 and day = ?3";

    private static final String WILL_RING =
            """
            update queue_opening set phones = phones || cast(?2 as text)
            where hotline_id = ?1 and day <> ?3 and not cast(?2 as text) = any(phones)
            """;

    public Uni<List<QueueAgent>> agents(UUID hotline) {
        return Sql.rows(AGENTS, hotline, SteeringLedger.SPELL.toMillis())
                .map(rows -> rows.stream().map(QueueRows::agent).toList());
    }

    public Uni<List<QueueOpening>> openings(UUID hotline) {
        return Sql.rows(OPENINGS, hotline, SteeringLedger.SPELL.toMillis())
                .map(rows -> rows.stream().map(QueueRows::opening).toList());
    }

    /** The agent is so from now on, and OVH was asked now; one with its phone is the same. */
    public Uni<Void> keep(UUID hotline, QueueAgent agent) {
        var alone =
                agent.id()
                        .map(id -> Sql.change(LET_GO_OF_ID, hotline, id, agent.phoneHash()))
                        .orElseGet(() -> Uni.createFrom().item(0));
        return alone.chain(
                        () ->
                                Sql.change(
                                        KEEP_AGENT,
                                        hotline,
                                        agent.phoneHash(),
                                        agent.phone().text(),
                                        agent.id().orElse(null),
                                        agent.available().orElse(null),
                                        agent.ringSeconds().orElse(null),
                                        agent.position().orElse(null)))
                .replaceWithVoid();
    }

    public Uni<Void> forgetAgent(UUID hotline, String phoneHash) {
        return Sql.change(FORGET_AGENT, hotline, phoneHash).replaceWithVoid();
    }

    /** The opening is so from now on, and OVH was asked now. */
    public Uni<Void> keep(UUID hotline, QueueOpening opening) {
        return Sql.change(
                        KEEP_OPENING,
                        opening.id(),
                        hotline,
                        opening.ovhId().orElse(null),
                        opening.day().getValue(),
                        opening.from(),
                        opening.to(),
                        opening.phones().toArray(String[]::new))
                .replaceWithVoid();
    }

    public Uni<Void> forgetOpening(UUID opening) {
        return Sql.change(FORGET_OPENING, opening).replaceWithVoid();
    }

    /** A phone that is changed while a queue may be open is not rung by what is open today. */
    Uni<Void> ringsNoMore(UUID hotline, String phoneHash, DayOfWeek today) {
        return Sql.change(RINGS_NO_MORE, hotline, phoneHash, today.getValue()).replaceWithVoid();
    }

    /** A phone that is set is rung by what opens on another day. */
    Uni<Void> willRing(UUID hotline, String phoneHash, DayOfWeek today) {
        return Sql.change(WILL_RING, hotline, phoneHash, today.getValue()).replaceWithVoid();
    }

    private static QueueAgent agent(Object[] row) {
        return new QueueAgent(
                (String) row[0],
                new Sealed((String) row[1]),
                Optional.ofNullable((Long) row[2]),
                Optional.ofNullable((Boolean) row[3]),
                Optional.ofNullable((Integer) row[4]),
                Optional.ofNullable((Integer) row[5]),
                (Boolean) row[6]);
    }

    private static QueueOpening opening(Object[] row) {
        return new QueueOpening(
                (UUID) row[0],
                Optional.ofNullable((Long) row[1]),
                DayOfWeek.of((Integer) row[2]),
                LocalTime.parse((String) row[3]),
                LocalTime.parse((String) row[4]),
                phones((String) row[5]),
                (Boolean) row[6]);
    }

    private static Set<String> phones(String hashes) {
        return hashes.isEmpty() ? Set.of() : Set.of(hashes.split(" "));
    }
}
