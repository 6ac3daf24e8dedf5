package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The operations that we use, typed. Reads are tried again when OVH stumbles; changes are sent once, since only their caller knows what
 * may be repeated.
 */
@ApplicationScoped
public class Telephony {

    private final OvhClient client;
    private final Patience patience;
    private final OvhClock clock;
    private final ObjectMapper json;

    Telephony(OvhClient client, Patience patience, OvhClock clock, ObjectMapper json) {
        this.client = client;
        this.patience = patience;
        this.clock = clock;
        this.json = json;
    }

    /** All that a billing account has under conferences, blocks that are no numbers included. */
    public Uni<List<String>> conferences(String billingAccount, Allowance allowance) {
        var call = OvhCall.of(Operation.CONFERENCES, billingAccount);
        return read(call, allowance, String[].class).map(List::of);
    }

    public Uni<RoomsStats> roomsStats(HostedNumber number, Allowance allowance) {
        return read(call(Operation.ROOMS_STATS, number), allowance, RoomsStats.class);
    }

    public Uni<OvhRoom> room(HostedNumber number, AccessCode code, Allowance allowance) {
        return read(call(Operation.ROOM, number, code), allowance, OvhRoom.class);
    }

    /**
     * Creates a room, which has a PIN and no end until it is configured.
     *
     * @param code wished for; OVH chooses when empty
     * @return the code that counts
     */
    public Uni<AccessCode> createRoom(
            HostedNumber number, Optional<AccessCode> code, Allowance allowance) {
        var call = call(Operation.CREATE_ROOM, number);
        var sent = code.map(it -> call.with(bytes(new NewRoom(it.roomNumber())))).orElse(call);
        return client.send(() -> sent, allowance)
                .map(answer -> parsed(answer, sent, OvhRoom.class))
                .map(room -> room.code().orElseThrow(() -> unreadable(sent, 200, "")));
    }

    /** Everybody with the code enters, nothing is recorded, nobody gets a report, and it ends then; whole seconds count. */
    public Uni<Void> configureRoom(
            HostedNumber number, AccessCode code, Instant until, Allowance allowance) {
        return put(number, code, () -> RoomSettings.openUntil(until), allowance);
    }

    /** Lets a room end so long from now by OVH's clock, and leaves the rest of it alone. */
    public Uni<Void> endRoom(
            HostedNumber number, AccessCode code, Duration time, Allowance allowance) {
        return put(number, code, () -> RoomSettings.endingAt(clock.now().plus(time)), allowance);
    }

    /** Succeeds when OVH knows our keys. */
    public Uni<Void> currentCredential(Allowance allowance) {
        return client.send(() -> OvhCall.of(Operation.CURRENT_CREDENTIAL), allowance)
                .replaceWithVoid();
    }

    private Uni<Void> put(
            HostedNumber number,
            AccessCode code,
            Supplier<RoomSettings> settings,
            Allowance allowance) {
        var call = call(Operation.CONFIGURE_ROOM, number, code);
        return client.send(() -> call.with(bytes(settings.get())), allowance).replaceWithVoid();
    }

    private <T> Uni<T> read(OvhCall call, Allowance allowance, Class<T> type) {
        return patience.whileStumbling(
                allowance.deadline(),
                () -> client.send(() -> call, allowance).map(answer -> parsed(answer, call, type)));
    }

    private static OvhCall call(Operation operation, HostedNumber number) {
        return OvhCall.of(operation, number.billingAccount(), number.number().ovh());
    }

    private static OvhCall call(Operation operation, HostedNumber number, AccessCode code) {
        return OvhCall.of(operation, number.billingAccount(), number.number().ovh(), code.digits());
    }

    private <T> T parsed(Answer answer, OvhCall call, Class<T> type) {
        try {
            var read = json.readValue(answer.body().getBytes(), type);
            if (read != null) {
                return read;
            }
        } catch (IOException _) {
            // Falls through: what Jackson says about it quotes the body, which can name rooms.
        }
        throw unreadable(call, answer.status(), answer.queryId() == null ? "" : answer.queryId());
    }

    private static OvhFailure unreadable(OvhCall call, int status, String queryId) {
        return new OvhFailure.ServerTrouble(
                new Facts(call.operation(), status, "unreadable", queryId));
    }

    private byte[] bytes(Object body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a record of ours is always JSON", impossible);
        }
    }

    private record NewRoom(long roomNumber) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    private record RoomSettings(
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
