package io.switchboard.booking.reservation;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.offer.OfferRefused;
import io.switchboard.booking.offer.Offers;
import io.switchboard.booking.reservation.ReservationRefused.IdempotencyKeyReused;
import io.switchboard.contracts.conference.ConferenceEvent;
import io.switchboard.contracts.conference.ReservationRequested;
import io.switchboard.platform.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

/** Reservations and their events in Postgres. */
@ApplicationScoped
class ReservationLedger implements PanacheRepositoryBase<Reservation, UUID> {

    /** How long an Idempotency-Key stands for the request it came with first. */
    static final Duration IDEMPOTENCY = Duration.ofHours(24);

    private final Outbox outbox;
    private final RequestQuotas quotas;
    private final Offers offers;

    ReservationLedger(Outbox outbox, RequestQuotas quotas, Offers offers) {
        this.outbox = outbox;
        this.quotas = quotas;
        this.offers = offers;
    }

    /** @param event null when nothing is to be mailed */
    record Taken(Reservation reservation, ReservationRequested event) {}

    /** The reservation whose mailed link carries this secret, or null. */
    @WithSession
    Uni<Reservation> bySecret(byte[] secretHash) {
        return find("secretHash", (Object) secretHash).firstResult();
    }

    /**
     * Keeps a reservation and its event, or finds the one that the same Idempotency-Key made within the last day, whatever is on offer by
     * now.
     *
     * @throws OfferRefused when it is not on offer
     * @throws ReservationRefused.TooManyRequests when its address or network asked too often within an hour
     * @throws IdempotencyKeyReused when the key came with another request
     */
    @WithTransaction
    Uni<Reservation> keep(Reservation.Asked asked, Instant now, Supplier<Taken> taking) {
        return quotas.standInLine(asked)
                .chain(() -> madeWith(asked.idempotencyHash(), now))
                .chain(
                        made ->
                                made == null
                                        ? keepNew(asked, now, taking)
                                        : Uni.createFrom().item(theSame(made, asked)));
    }

    private Uni<Reservation> keepNew(Reservation.Asked asked, Instant now, Supplier<Taken> taking) {
        offers.check(asked.lasting(), asked.startsAt(), asked.zone(), now);
        return quotas.check(asked, now)
                .map(_ -> taking.get())
                .chain(taken -> persistAndFlush(taken.reservation()).call(() -> announce(taken)));
    }

    private Uni<Void> announce(Taken taken) {
        return taken.event() == null
                ? Uni.createFrom().voidItem()
                : outbox.append(ConferenceEvent.TOPIC, taken.reservation().id(), 1, taken.event());
    }

    private static Reservation theSame(Reservation made, Reservation.Asked asked) {
        if (!made.asksTheSameAs(asked.requestHash())) {
            throw new IdempotencyKeyReused();
        }
        return made;
    }

    private Uni<Reservation> madeWith(String idempotencyHash, Instant now) {
        return idempotencyHash == null
                ? Uni.createFrom().nullItem()
                : find("idempotencyHash", idempotencyHash)
                        .firstResult()
                        .chain(made -> unlessTooOld(made, now));
    }

    /** A key of yesterday is free again. */
    private Uni<Reservation> unlessTooOld(Reservation made, Instant now) {
        if (made == null || made.requestedAt().isAfter(now.minus(IDEMPOTENCY))) {
            return Uni.createFrom().item(made);
        }
        made.forgetKey();
        return flush().replaceWith((Reservation) null);
    }

    /** Forgets some of those whose link ended before an instant and whose key nobody may repeat any more; how many. */
    @WithTransaction
    Uni<Integer> forget(Instant expiredBefore, Instant now, int most) {
        return getSession()
                .chain(
                        session ->
                                session.createNativeQuery(
                                                """
                                                delete from reservation where id in
                                                  (select id from reservation where expires_at < ?1 and requested_at < ?2
                                                   limit ?3)
                                                """)
                                        .setParameter(1, expiredBefore)
                                        .setParameter(2, now.minus(IDEMPOTENCY))
                                        .setParameter(3, most)
                                        .executeUpdate());
    }
}
