package io.switchboard.booking.reservation;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.reservation.ReservationRefused.TooManyRequests;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How often one address and one network may ask. Counted exactly, over all replicas: requests of one key, of one network and of one address
 * come in one after the other. To be used inside the transaction that keeps the request.
 */
@Singleton
class RequestQuotas {

    private static final Duration WINDOW = Duration.ofHours(1);

    /** In this order always, so that no two requests wait for each other. A null key locks nothing. */
    private static final String LOCK =
            """
            select 1 from (select pg_advisory_xact_lock(1, hashtext(?1)),
                                  pg_advisory_xact_lock(2, hashtext(?2)),
                                  pg_advisory_xact_lock(3, hashtext(?3))) as locked
            """;

    /** The oldest requests that must leave the window before there is room again: each quota's last, if it is used up. */
    private static final String USED_UP =
            """
            (select requested_at from reservation where network_hash = ?1 and requested_at > ?3
             order by requested_at desc offset ?4 limit 1)
            union all
            (select requested_at from reservation where address_hash = ?2 and requested_at > ?3
             order by requested_at desc offset ?5 limit 1)
            """;

    private final BookingConfig.Quota quota;

    RequestQuotas(BookingConfig config) {
        this.quota = config.quota();
    }

    Uni<Void> standInLine(Reservation.Asked asked) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(LOCK, Integer.class)
                                        .setParameter(1, asked.idempotencyHash())
                                        .setParameter(2, asked.networkHash())
                                        .setParameter(3, asked.addressHash())
                                        .getSingleResult())
                .replaceWithVoid();
    }

    Uni<Void> check(Reservation.Asked asked, Instant now) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(USED_UP, Instant.class)
                                        .setParameter(1, asked.networkHash())
                                        .setParameter(2, asked.addressHash())
                                        .setParameter(3, now.minus(WINDOW))
                                        .setParameter(4, quota.perNetwork() - 1)
                                        .setParameter(5, quota.perAddress() - 1)
                                        .getResultList())
                .invoke(usedUp -> refuse(usedUp, now))
                .replaceWithVoid();
    }

    private static void refuse(List<Instant> usedUp, Instant now) {
        usedUp.stream()
                .max(Instant::compareTo)
                .ifPresent(
                        last -> {
                            throw new TooManyRequests(Duration.between(now, last.plus(WINDOW)));
                        });
    }
}
