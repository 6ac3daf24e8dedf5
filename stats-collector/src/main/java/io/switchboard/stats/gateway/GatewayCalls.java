package io.switchboard.stats.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.platform.job.OwnContext;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.platform.time.TimeLeft;
import io.switchboard.stats.gateway.GatewayTrouble.Away;
import io.switchboard.stats.gateway.GatewayTrouble.Refused;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** How the gateway is asked: it knows how long we wait, and what goes wrong comes as {@link GatewayTrouble}. */
@Singleton
class GatewayCalls {

    /** For the way there and back: who gives up first does not hear why. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    private final Vertx vertx;

    GatewayCalls(Vertx vertx) {
        this.vertx = vertx;
    }

    <T> Uni<T> read(Duration wait, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(
                        () -> {
                            var here = vertx.getOrCreateContext();
                            return asked(wait, call)
                                    .emitOn(step -> here.runOnContext(_ -> step.run()));
                        })
                .onFailure()
                .transform(GatewayCalls::trouble);
    }

    /** OVH's own word, and nothing that stands in for it. */
    <T> Uni<Observed<T>> heard(Duration wait, Supplier<Uni<Observed<T>>> call) {
        return read(wait, call)
                .invoke(
                        told -> {
                            if (told.stale()) {
                                throw GatewayTrouble.stale();
                            }
                        });
    }

    private <T> Uni<T> asked(Duration wait, Supplier<Uni<T>> call) {
        return OwnContext.run(
                        vertx,
                        () -> {
                            TimeLeft.limit(wait);
                            return byAnyReplica(call);
                        })
                .ifNoItem()
                .after(wait.plus(ON_THE_WAY))
                .fail();
    }

    /** One that refuses the connection has not heard us: the next may. */
    private static <T> Uni<T> byAnyReplica(Supplier<Uni<T>> call) {
        return call.get().onFailure(GatewayCalls::wasNotHeard).recoverWithUni(_ -> call.get());
    }

    private static GatewayTrouble trouble(Throwable failure) {
        return switch (failure) {
            case GatewayTrouble known -> known;
            case ProblemAnswer answer -> trouble(answer);
            default -> new Away("gateway-away", null);
        };
    }

    private static GatewayTrouble trouble(ProblemAnswer answer) {
        return switch (answer.slug()) {
            case "ovh-refuses-request",
                    "ovh-refuses-us",
                    "unknown-number",
                    "not-one-queue",
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
