package io.switchboard.booking.reservation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.reservation.ReservationRefused.TooManyRequests;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.platform.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Reservations and their events in Postgres. */
@ApplicationScoped
class ReservationLedger implements PanacheRepositoryBase<Reservation, UUID> {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration IDEMPOTENCY = Duration.ofHours(24);
    private static final int NETWORKS = 1;
    private static final int ADDRESSES = 2;

    private final Outbox outbox;
    private final BookingConfig.Quota quota;

    ReservationLedger(Outbox outbox, BookingConfig config) {
        this.outbox = outbox;
        this.quota = config.quota();
    }

    /** The reservation whose mailed link carries this secret, or null. */
    @WithSession
    Uni<Reservation> bySecret(byte[] secretHash) {
        return find("secretHash", (Object) secretHash).firstResult();
    }

    /** The reservation that an Idempotency-Key made within the last day, or null. */
    @WithSession
    Uni<Reservation> madeWith(String idempotencyHash, Instant now) {
        return find(
                        "idempotencyHash = ?1 and requestedAt > ?2",
                        idempotencyHash,
                        now.minus(IDEMPOTENCY))
                .firstResult();
    }

    /**
     * Keeps a reservation and its event.
     *
     * @throws TooManyRequests when its address or network asked too often within an hour; counted exactly, since requests of one address
     *     and of one network come in one after the other
     */
    @WithTransaction
    Uni<Void> keep(
            Reservation.Asked asked,
            Reservation reservation,
            ReservationRequested event,
            Instant now) {
        return standInLine(asked)
                .chain(
                        () ->
                                refuseBeyondQuota(
                                        "networkHash",
                                        asked.networkHash(),
                                        quota.perNetwork(),
                                        now))
                .chain(
                        () ->
                                refuseBeyondQuota(
                                        "addressHash",
                                        asked.addressHash(),
                                        quota.perAddress(),
                                        now))
                .chain(() -> forgetOldKey(asked.idempotencyHash(), now))
                .chain(() -> persistAndFlush(reservation))
                .chain(() -> outbox.append(ConferenceEvent.TOPIC, reservation.id(), 1, event));
    }

    /** Networks before addresses, always, so that two requests never wait for each other. */
    private Uni<Void> standInLine(Reservation.Asked asked) {
        return lock(NETWORKS, asked.networkHash())
                .chain(() -> lock(ADDRESSES, asked.addressHash()));
    }

    private Uni<Void> lock(int kind, String hash) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(
                                                "select 1 from (select pg_advisory_xact_lock(?1, hashtext(?2))) as locked",
                                                Integer.class)
                                        .setParameter(1, kind)
                                        .setParameter(2, hash)
                                        .getSingleResult())
                .replaceWithVoid();
    }

    private Uni<Void> refuseBeyondQuota(String counted, String hash, int limit, Instant now) {
        return getSession()
                .chain(
                        session ->
                                session.createSelectionQuery(
                                                "select count(*), min(requestedAt) from Reservation where %s = ?1 and requestedAt > ?2"
                                                        .formatted(counted),
                                                Object[].class)
                                        .setParameter(1, hash)
                                        .setParameter(2, now.minus(WINDOW))
                                        .getSingleResult())
                .invoke(
                        row -> {
                            if ((Long) row[0] >= limit) {
                                throw new TooManyRequests(
                                        Duration.between(now, ((Instant) row[1]).plus(WINDOW)));
                            }
                        })
                .replaceWithVoid();
    }

    private Uni<Integer> forgetOldKey(String idempotencyHash, Instant now) {
        return idempotencyHash == null
                ? Uni.createFrom().item(0)
                : update(
                        "idempotencyHash = null where idempotencyHash = ?1 and requestedAt <= ?2",
                        idempotencyHash,
                        now.minus(IDEMPOTENCY));
    }
}
