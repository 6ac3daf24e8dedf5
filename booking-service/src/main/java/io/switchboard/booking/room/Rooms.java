package io.switchboard.booking.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.RoomTrouble.Away;
import io.switchboard.booking.room.RoomTrouble.CodeTaken;
import io.switchboard.booking.room.RoomTrouble.NumberGone;
import io.switchboard.booking.room.RoomTrouble.Refused;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.platform.problem.ProblemAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What we ask of the gateway. Everything that goes wrong comes as {@link RoomTrouble}. */
@ApplicationScoped
public class Rooms {

    private final RoomClient gateway;

    Rooms(@RestClient RoomClient gateway) {
        this.gateway = gateway;
    }

    public Uni<Room> open(OpenRoom wish) {
        return translated(gateway.open(wish));
    }

    /** Ending an ended room changes nothing. */
    public Uni<Void> end(RoomKey room) {
        return translated(gateway.end(room));
    }

    /** A gateway that refuses the connection has not heard us: the next replica may. */
    private static <T> Uni<T> translated(Uni<T> call) {
        return call.onFailure(Rooms::wasNotHeard)
                .retry()
                .atMost(1)
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
            case "until-out-of-range", "invalid", "unreadable" -> new Refused(answer.slug());
            default -> new Away(answer.status() + " " + answer.slug());
        };
    }

    private static boolean wasNotHeard(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(ConnectException.class::isInstance);
    }
}
