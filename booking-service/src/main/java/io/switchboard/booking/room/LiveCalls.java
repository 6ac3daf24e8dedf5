package io.switchboard.booking.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.Patience;
import io.switchboard.booking.room.LiveTrouble.Away;
import io.switchboard.booking.room.LiveTrouble.HasLeft;
import io.switchboard.booking.room.LiveTrouble.Refused;
import io.switchboard.booking.room.LiveTrouble.RoomGone;
import io.switchboard.booking.room.LiveTrouble.TaskForgotten;
import io.switchboard.platform.identity.OnBehalfOf;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.platform.time.TimeLeft;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How the gateway is asked about rooms in use: it knows how long we wait and for whom, and what goes wrong comes as {@link LiveTrouble}. */
@Singleton
class LiveCalls {

    /** For the way there and back: who gives up first does not hear why. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final Vertx vertx;

    LiveCalls(Vertx vertx) {
        this.vertx = vertx;
    }

    <T> Uni<T> ask(Duration wait, Supplier<Uni<T>> call) {
        return ask(wait, null, call);
    }

    /** @param person for whom, null for nobody */
    <T> Uni<T> ask(Duration wait, String person, Supplier<Uni<T>> call) {
        var asked =
                OwnContext.run(
                        vertx,
                        () -> {
                            TimeLeft.limit(wait);
                            if (person != null) {
                                OnBehalfOf.is(person);
                            }
                            // A gateway that refuses the connection has not heard us: the next
                            // replica may.
                            return call.get()
                                    .onFailure(LiveCalls::wasNotHeard)
                                    .recoverWithUni(_ -> call.get());
                        });
        return Patience.wait(vertx, wait.plus(ON_THE_WAY), asked)
                .onFailure()
                .transform(LiveCalls::trouble);
    }

    private static LiveTrouble trouble(Throwable failure) {
        return switch (failure) {
            case ProblemAnswer answer -> trouble(answer);
            default -> new Away(failure.getClass().getSimpleName(), null);
        };
    }

    private static LiveTrouble trouble(ProblemAnswer answer) {
        return switch (answer.slug()) {
            case "unknown-room" -> new RoomGone();
            case "unknown-participant" -> new HasLeft();
            case "unknown-task" -> new TaskForgotten();
            case "invalid", "unreadable", "idempotency-key-reused", "ovh-refuses-request" ->
                    new Refused(answer.slug());
            default ->
                    new Away(
                            answer.status() + " " + answer.slug(),
                            answer.retryAfter().orElse(null));
        };
    }

    private static boolean wasNotHeard(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(ConnectException.class::isInstance);
    }
}
