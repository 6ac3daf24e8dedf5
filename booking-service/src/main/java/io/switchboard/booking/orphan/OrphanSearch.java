package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.BookingConfig;
import io.switchboard.booking.orphan.RoomsAtOvh.Listing;
import io.switchboard.booking.orphan.UnknownRoomLedger.Sighting;
import io.switchboard.contracts.room.OpenedRoom;
import io.switchboard.contracts.room.RoomKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Compares the rooms that OVH has with those that conferences know. What is unknown and stands in the gateway's record, we opened and lost:
 * it is to be ended. All else may be another program's, and is only noted.
 */
@ApplicationScoped
class OrphanSearch {

    /** Nobody is at an opening that long ago any more. */
    private static final Duration YOUNGEST = Duration.ofHours(1);

    /** Those opened while we look, and by a clock that is ahead of ours, included. */
    private static final Duration ALL = Duration.ofDays(1);

    /** Should many be lost at once, something else is wrong: somebody shall have the time to see it. */
    private static final int MOST = 20;

    private final RoomsAtOvh rooms;
    private final KnownRooms known;
    private final UnknownRoomLedger ledger;
    private final Duration age;
    private final Clock clock;

    OrphanSearch(
            RoomsAtOvh rooms,
            KnownRooms known,
            UnknownRoomLedger ledger,
            BookingConfig config,
            Clock clock) {
        this.rooms = rooms;
        this.known = known;
        this.ledger = ledger;
        this.age = longer(YOUNGEST, config.opening().giveUpAfter().multipliedBy(2));
        this.clock = clock;
    }

    /**
     * First what OVH has, then what the gateway opened, at last what conferences know: whatever came while we looked is known. Fails at its
     * end when OVH was silent about some numbers.
     */
    Uni<String> run() {
        var begun = clock.instant();
        return rooms.listings()
                .chain(
                        listings ->
                                rooms.openedBefore(begun.plus(ALL))
                                        .chain(ours -> compare(listings, byRoom(ours), begun)));
    }

    private Uni<String> compare(List<Listing> listings, Map<RoomKey, Instant> ours, Instant begun) {
        var told = listings.stream().filter(it -> !it.stale()).toList();
        return known.all()
                .map(known -> new Comparison(known, ours, begun.minus(age), MOST))
                .map(comparison -> comparison.unknown(told))
                .call(
                        found ->
                                ledger.note(
                                        told.stream().map(Listing::number).toList(), found, begun))
                .invoke(
                        () -> {
                            if (told.size() < listings.size()) {
                                throw new OvhIsSilent();
                            }
                        })
                .map(found -> outcome(told, found));
    }

    private static Map<RoomKey, Instant> byRoom(List<OpenedRoom> ours) {
        return ours.stream()
                .collect(
                        Collectors.toMap(
                                room -> new RoomKey(room.number(), room.accessCode()),
                                OpenedRoom::openedAt,
                                (_, later) -> later));
    }

    private static String outcome(List<Listing> told, List<Sighting> found) {
        return "numbers=%d rooms=%d unknown=%d orphans=%d"
                .formatted(
                        told.size(),
                        told.stream().mapToInt(it -> it.rooms().size()).sum(),
                        found.size(),
                        found.stream().filter(Sighting::isToEnd).count());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
