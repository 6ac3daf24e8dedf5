package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.ovh.OvhClock.Measure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One look at OVH's clock: {@code GET /auth/time}, which is not signed. */
@ApplicationScoped
class OvhTime {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Wire wire;
    private final OvhConfig config;
    private final Clock clock;
    private final Breaker breaker;

    OvhTime(Wire wire, OvhConfig config, Clock clock, Breaker breaker) {
        this.wire = wire;
        this.config = config;
        this.clock = clock;
        this.breaker = breaker;
    }

    Uni<Measure> look() {
        var before = clock.instant();
        return wire.send(
                        OvhCall.of(Operation.TIME),
                        PATIENCE,
                        request ->
                                config.applicationKey()
                                        .map(key -> request.putHeader("X-Ovh-Application", key))
                                        .orElse(request))
                .map(answer -> measure(answer, before))
                .onItemOrFailure()
                .invoke((_, failure) -> breaker.note(failure));
    }

    private Measure measure(Answer answer, Instant before) {
        var travel = Duration.between(before, clock.instant());
        var ours = before.plus(travel.dividedBy(2));
        return new Measure(Duration.between(ours, time(answer)), System.nanoTime());
    }

    private static Instant time(Answer answer) {
        var text = answer.body().toString().strip();
        if (!answer.successful() || !text.matches("[0-9]{9,11}")) {
            // A maintenance page, perhaps. Without OVH's time nothing is signed.
            throw new OvhFailure.ServerTrouble(
                    new OvhFailure.Facts(Operation.TIME, answer.status(), "", ""));
        }
        // OVH cuts the fraction off; half a second is the best guess at it.
        return Instant.ofEpochSecond(Long.parseLong(text)).plusMillis(500);
    }
}
