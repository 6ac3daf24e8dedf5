package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Conference numbers and their rooms. Reads are tried again when OVH stumbles; changes are sent once, since only their caller knows what
 * may be repeated.
 */
@ApplicationScoped
public class Conferences {

    private final TypedCalls calls;
    private final OvhClock clock;

    Conferences(TypedCalls calls, OvhClock clock) {
        this.calls = calls;
        this.clock = clock;
    }

    public Uni<RoomsStats> roomsStats(HostedNumber number, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.ROOMS_STATS, number.path()), allowance);
    }

    /** The codes of all rooms that a number has. */
    public Uni<List<AccessCode>> rooms(HostedNumber number, Allowance allowance) {
        return calls.<Long>list(OvhCall.of(Operation.ROOMS, number.path()), allowance)
                .map(codes -> codes.stream().flatMap(code -> OvhRoom.code(code).stream()).toList());
    }

    public Uni<OvhRoom> room(HostedNumber number, AccessCode code, Allowance allowance) {
        return calls.read(call(Operation.ROOM, number, code), allowance);
    }

    /**
     * Creates a room, which has a PIN and no end until it is configured.
     *
     * @param code wished for; OVH chooses when empty
     * @return the code that counts
     */
    public Uni<AccessCode> createRoom(
            HostedNumber number, Optional<AccessCode> code, Allowance allowance) {
        var call = OvhCall.of(Operation.CREATE_ROOM, number.path());
        return code.map(it -> calls.<OvhRoom>change(call, new NewRoom(it.roomNumber()), allowance))
                .orElseGet(() -> calls.change(call, allowance))
                .map(
                        room ->
                                room.code()
                                        .orElseThrow(
                                                () ->
                                                        OvhFailure.unreadable(
                                                                Operation.CREATE_ROOM)));
    }

    /** Everybody with the code enters, nothing is recorded, nobody gets a report, and it ends then; whole seconds count. */
    public Uni<Void> configureRoom(
            HostedNumber number, AccessCode code, Instant until, Allowance allowance) {
        return put(number, code, () -> RoomSettings.openUntil(until), allowance);
    }

    /** Lets a room end then, and leaves the rest of it alone; whole seconds count. */
    public Uni<Void> prolongRoom(
            HostedNumber number, AccessCode code, Instant until, Allowance allowance) {
        return put(number, code, () -> RoomSettings.endingAt(until), allowance);
    }

    /** Lets a room end so long from now by OVH's clock, and leaves the rest of it alone. */
    public Uni<Void> endRoom(
            HostedNumber number, AccessCode code, Duration time, Allowance allowance) {
        return put(number, code, () -> RoomSettings.endingAt(clock.now().plus(time)), allowance);
    }

    /** Lets nobody else in. */
    public Uni<OvhTask> lockRoom(HostedNumber number, AccessCode code, Allowance allowance) {
        return calls.change(call(Operation.LOCK_ROOM, number, code), allowance);
    }

    public Uni<OvhTask> unlockRoom(HostedNumber number, AccessCode code, Allowance allowance) {
        return calls.change(call(Operation.UNLOCK_ROOM, number, code), allowance);
    }

    /** Succeeds when OVH knows our keys. */
    public Uni<Void> currentCredential(Allowance allowance) {
        return calls.order(OvhCall.of(Operation.CURRENT_CREDENTIAL), allowance);
    }

    private Uni<Void> put(
            HostedNumber number,
            AccessCode code,
            Supplier<RoomSettings> settings,
            Allowance allowance) {
        return calls.order(call(Operation.CONFIGURE_ROOM, number, code), settings, allowance);
    }

    private static OvhCall call(Operation operation, HostedNumber number, AccessCode code) {
        return OvhCall.of(operation, new RoomPlace(number, code).path());
    }

    record NewRoom(long roomNumber) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RoomSettings(
            String pin, String expirationDate, Boolean recordStatus, String reportStatus) {

        private static RoomSettings openUntil(Instant end) {
            return new RoomSettings("0", seconds(end), false, "none");
        }

        private static RoomSettings endingAt(Instant end) {
            return new RoomSettings(null, seconds(end), null, null);
        }

        private static String seconds(Instant end) {
            return end.truncatedTo(ChronoUnit.SECONDS).toString();
        }
    }
}
