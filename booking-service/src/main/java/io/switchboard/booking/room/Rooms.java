package io.switchboard.booking.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.Patience;
import io.switchboard.booking.room.RoomTrouble.Away;
import io.switchboard.booking.room.RoomTrouble.CodeTaken;
import io.switchboard.booking.room.RoomTrouble.NumberGone;
import io.switchboard.booking.room.RoomTrouble.Refused;
import io.switchboard.booking.room.RoomTrouble.RoomGone;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.ProlongRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.platform.sealing.Fingerprints;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of the gateway. Everything that goes wrong comes as {@link RoomTrouble}. */
@ApplicationScoped
public class Rooms {

    /** Longer than one call may take, and shorter than a claim on the work that makes it. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final RoomClient gateway;
    private final Fingerprints fingerprints;
    private final Vertx vertx;

    Rooms(@RestClient RoomClient gateway, Fingerprints fingerprints, Vertx vertx) {
        this.gateway = gateway;
        this.fingerprints = fingerprints;
        this.vertx = vertx;
    }

    /** The same wish of the same conference is one change to the gateway, however often it is made. */
    public Uni<Room> open(UUID conference, OpenRoom wish) {
        var intent = "open " + wish.number().ovh() + " " + wish.accessCode().digits();
        return translated(gateway.open(key(conference, intent), wish));
    }

    /**
     * Ending an ended room changes nothing.
     *
     * @param openings how often the conference asked for a room before: after another one there may be something to end again
     */
    public Uni<Void> end(UUID conference, int openings, RoomKey room) {
        var intent =
                "end " + room.number().ovh() + " " + room.accessCode().digits() + " " + openings;
        return translated(gateway.end(key(conference, intent), room));
    }

    /** The same later end of the same conference is one change to the gateway. */
    public Uni<Room> prolong(UUID conference, ProlongRoom wish) {
        var room = wish.room();
        var intent =
                "prolong "
                        + room.number().ovh()
                        + " "
                        + room.accessCode().digits()
                        + " "
                        + wish.until();
        return translated(gateway.prolong(key(conference, intent), wish));
    }

    /** Names an intent without telling a code. */
    private String key(UUID conference, String intent) {
        return conference + "-" + fingerprints.of("room-intent", intent);
    }

    /** A gateway that refuses the connection has not heard us: the next replica may. */
    private <T> Uni<T> translated(Uni<T> call) {
        return Patience.wait(vertx, PATIENCE, call.onFailure(Rooms::wasNotHeard).retry().atMost(1))
                .onFailure()
                .transform(Rooms::trouble);
    }

    private static RoomTrouble trouble(Throwable failure) {
        return switch (failure) {
            case ProblemAnswer answer -> trouble(answer);
            default -> new Away(failure.getClass().getSimpleName());
        };
    }

    private static RoomTrouble trouble(ProblemAnswer answer) {
        return switch (answer.slug()) {
            case "room-number-taken" -> new CodeTaken();
            case "unknown-number" -> new NumberGone();
            case "unknown-room" -> new RoomGone();
            case "until-out-of-range", "invalid", "unreadable", "idempotency-key-reused" ->
                    new Refused(answer.slug());
            default -> new Away(answer.status() + " " + answer.slug());
        };
    }

    private static boolean wasNotHeard(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(ConnectException.class::isInstance);
    }
}
