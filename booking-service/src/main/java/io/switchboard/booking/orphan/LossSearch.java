package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Losses;
import io.switchboard.booking.orphan.MissingRoomLedger.Held;
import io.switchboard.booking.orphan.RoomsAtOvh.Listing;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jboss.logging.Logger;

/**
 * Finds open conferences whose room OVH has no more. A list without it is not enough: some minutes later OVH is asked for the room itself,
 * and only its own "there is none" makes the conference lost.
 */
@ApplicationScoped
class LossSearch {

    private static final Logger LOG = Logger.getLogger(LossSearch.class);

    /** Longer than an opening is under way at OVH. */
    private static final Duration SETTLED = Duration.ofMinutes(10);

    /** Between the first look and the second. */
    private static final Duration DOUBT = Duration.ofMinutes(5);

    /** A room that is about to end is not worth a word. */
    private static final Duration WORTHWHILE = Duration.ofMinutes(2);

    private static final int MOST = 50;

    private final RoomsAtOvh rooms;
    private final MissingRoomLedger ledger;
    private final Losses losses;
    private final Clock clock;

    LossSearch(RoomsAtOvh rooms, MissingRoomLedger ledger, Losses losses, Clock clock) {
        this.rooms = rooms;
        this.ledger = ledger;
        this.losses = losses;
        this.clock = clock;
    }

    /** Notes whose room is not listed. Fails at its end when OVH was silent about some numbers. */
    Uni<String> notice() {
        return rooms.listings()
                .call(
                        listings ->
                                Multi.createFrom()
                                        .iterable(listings)
                                        .filter(it -> !it.stale())
                                        .onItem()
                                        .transformToUniAndConcatenate(this::compare)
                                        .collect()
                                        .asList())
                .map(
                        listings -> {
                            if (listings.stream().anyMatch(Listing::stale)) {
                                throw new OvhIsSilent();
                            }
                            return "numbers=" + listings.size();
                        });
    }

    private Uni<Void> compare(Listing listing) {
        var now = clock.instant();
        var there = new HashSet<>(listing.rooms());
        return ledger.open(listing.number(), now.minus(SETTLED), now.plus(WORTHWHILE))
                .chain(
                        held ->
                                ledger.found(ids(held, it -> there.contains(it.room())))
                                        .chain(
                                                () ->
                                                        ledger.missed(
                                                                ids(
                                                                        held,
                                                                        it ->
                                                                                !there.contains(
                                                                                        it.room())),
                                                                now)));
    }

    /** Asks OVH for each room that was missed some minutes ago. */
    Uni<String> confirm() {
        var now = clock.instant();
        return ledger.forgetOver(now)
                .chain(() -> ledger.missedBefore(now.minus(DOUBT), now.plus(WORTHWHILE), MOST))
                .chain(
                        missed ->
                                Multi.createFrom()
                                        .iterable(missed)
                                        .onItem()
                                        .transformToUniAndConcatenate(this::lookAgain)
                                        .collect()
                                        .asList())
                .map(
                        seen ->
                                "missed=%d lost=%d"
                                        .formatted(
                                                seen.size(),
                                                seen.stream().filter(it -> it).count()));
    }

    /** Whether it is lost; what OVH does not say now is asked again next time. */
    private Uni<Boolean> lookAgain(Held held) {
        return rooms.isThere(held.room())
                .chain(isThere -> isThere ? found(held) : lost(held))
                .onFailure()
                .invoke(
                        failure ->
                                LOG.warnf(
                                        "conference=%s its room is missed, OVH does not say more: %s",
                                        held.conference(), failure.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(false);
    }

    private Uni<Boolean> found(Held held) {
        return ledger.found(List.of(held.conference())).replaceWith(false);
    }

    private Uni<Boolean> lost(Held held) {
        LOG.warnf("conference=%s its room is gone", held.conference());
        return losses.roomIsGone(held.conference())
                .chain(() -> ledger.found(List.of(held.conference())))
                .replaceWith(true);
    }

    private static List<UUID> ids(List<Held> held, Predicate<Held> which) {
        return held.stream().filter(which).map(Held::conference).toList();
    }
}
