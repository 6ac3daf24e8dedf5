package io.switchboard.booking.orphan;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.contracts.room.ListOpenedRooms;
import io.switchboard.contracts.room.NumberKey;
import io.switchboard.contracts.room.OpenedRoom;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the gateway tells of rooms, whoever opened them, and what it does to one; all in the background lane. */
@ApplicationScoped
class RoomsAtOvh {

    private final NumberClient numbers;
    private final BackgroundRoomClient rooms;
    private final OpenedRoomClient record;

    RoomsAtOvh(
            @RestClient NumberClient numbers,
            @RestClient BackgroundRoomClient rooms,
            @RestClient OpenedRoomClient record) {
        this.numbers = numbers;
        this.rooms = rooms;
        this.record = record;
    }

    /** What OVH lists for each number, one number after the other. */
    Uni<List<Listing>> listings() {
        return numbers.list()
                .onItem()
                .transformToMulti(all -> Multi.createFrom().iterable(all))
                .map(ConferenceNumber::number)
                .onItem()
                .transformToUniAndConcatenate(this::listing)
                .collect()
                .asList();
    }

    private Uni<Listing> listing(DialNumber number) {
        return rooms.list(new NumberKey(number)).map(codes -> Listing.of(number, codes));
    }

    /** Rooms in the gateway's record that it opened for us before an instant, and that are not over by it. */
    Uni<List<OpenedRoom>> openedBefore(Instant instant) {
        return more(new ArrayList<>(), 0, instant);
    }

    private Uni<List<OpenedRoom>> more(List<OpenedRoom> known, long after, Instant before) {
        return record.list(new ListOpenedRooms(after, before))
                .chain(
                        page -> {
                            known.addAll(page);
                            return page.isEmpty()
                                    ? Uni.createFrom().item(known)
                                    : more(known, page.getLast().key(), before);
                        });
    }

    /** Whether people can enter it. Fails when OVH does not say so now. */
    Uni<Boolean> isThere(RoomKey room) {
        return rooms.read(room)
                .map(
                        answer -> {
                            if (answer.stale()) {
                                throw new OvhIsSilent();
                            }
                            return true;
                        })
                .onFailure(failure -> isAnswer(failure, "unknown-room"))
                .recoverWithItem(false);
    }

    /** Ends it, which may be repeated. Fine as well when its number is ours no more. */
    Uni<Void> end(UUID unknownRoom, RoomKey room) {
        return rooms.end("unknown-room-" + unknownRoom, room)
                .onFailure(failure -> isAnswer(failure, "unknown-number"))
                .recoverWithNull();
    }

    private static boolean isAnswer(Throwable failure, String slug) {
        return failure instanceof ProblemAnswer answer && answer.slug().equals(slug);
    }

    /**
     * The rooms of a number.
     *
     * @param stale whether it stands in for an answer that OVH did not give: nothing may be decided by it
     */
    record Listing(DialNumber number, List<RoomKey> rooms, boolean stale) {

        private static Listing of(DialNumber number, Observed<List<AccessCode>> codes) {
            return new Listing(
                    number,
                    codes.what().stream().map(code -> new RoomKey(number, code)).toList(),
                    codes.stale());
        }
    }
}
