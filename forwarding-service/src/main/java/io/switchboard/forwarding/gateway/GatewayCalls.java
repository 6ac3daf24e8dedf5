package io.switchboard.forwarding.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.forwarding.Patience;
import io.switchboard.forwarding.gateway.GatewayTrouble.Away;
import io.switchboard.forwarding.gateway.GatewayTrouble.Refused;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.platform.time.TimeLeft;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How the gateway is asked: it knows how long we wait and who goes first, and what goes wrong comes as {@link GatewayTrouble}. */
@Singleton
class GatewayCalls {

    /** Longer than the gateway works on one change, and shorter than a claim on the hotline that asks for it. */
    private static final Duration CHANGE = Duration.ofSeconds(28);

    /** For the way there and back: who gives up first does not hear why. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final Vertx vertx;

    GatewayCalls(Vertx vertx) {
        this.vertx = vertx;
    }

    /** A change: somebody waits for it, and the gateway ends it even if nobody does any more. */
    <T> Uni<T> change(Supplier<Uni<T>> call) {
        return asked(CHANGE, () -> heard(call));
    }

    <T> Uni<T> read(Lane lane, Duration wait, Supplier<Uni<T>> call) {
        return asked(
                wait.plus(ON_THE_WAY),
                () -> {
                    TimeLeft.limit(wait);
                    AskedLane.is(lane);
                    return heard(call);
                });
    }

    private <T> Uni<T> asked(Duration atMost, Supplier<Uni<T>> call) {
        return Patience.wait(vertx, atMost, OwnContext.run(vertx, call))
                .onFailure()
                .transform(GatewayCalls::trouble);
    }

    /** A gateway that refuses the connection has not heard us: the next replica may. */
    private static <T> Uni<T> heard(Supplier<Uni<T>> call) {
        return call.get().onFailure(GatewayCalls::wasNotHeard).recoverWithUni(_ -> call.get());
    }

    private static GatewayTrouble trouble(Throwable failure) {
        return switch (failure) {
            case ProblemAnswer answer -> trouble(answer);
            default -> new Away("gateway-away", null);
        };
    }

    private static GatewayTrouble trouble(ProblemAnswer answer) {
        return switch (answer.slug()) {
            case "ovh-refuses-request",
                    "ovh-refuses-us",
                    "unknown-number",
                    "unknown-agent",
                    "not-one-queue",
                    "opening-without-length",
                    "idempotency-key-reused",
                    "invalid",
                    "unreadable",
                    "unknown-caller",
                    "not-allowed" ->
                    new Refused(answer.slug());
            case "unknown" -> new Away("gateway-away", null);
            default -> new Away(answer.slug(), answer.retryAfter().orElse(null));
        };
    }

    private static boolean wasNotHeard(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(ConnectException.class::isInstance);
    }
}
