package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.QueueSight;
import io.switchboard.web.forwarding.ForwardingTrouble.Away;
import io.switchboard.web.forwarding.Hotlines;
import io.switchboard.web.forwarding.Refusal;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;

/** The calls of queues, asked for at most every five seconds a hotline and somebody, however many pages of theirs look. */
@Singleton
class QueueSights {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int MOST = 1_000;

    private record Look(String hotline, String person, String link) {}

    private final Hotlines hotlines;
    private final Vertx vertx;
    private final Cache<Look, Uni<QueueSight>> looks =
            Caffeine.newBuilder().expireAfterWrite(FRESH).maximumSize(MOST).build();

    QueueSights(Hotlines hotlines, Vertx vertx) {
        this.hotlines = hotlines;
        this.vertx = vertx;
    }

    /** In words; that OVH or forwarding-service tells nothing is one of the things to say. Fails when the hotline is not theirs. */
    Uni<CallsFace> shown(Operator operator, String hotline, CallsMessages words, Moments moments) {
        return of(operator, hotline)
                .map(sight -> CallsFace.of(sight, words, moments))
                .onFailure(QueueSights::isSilence)
                .recoverWithItem(() -> CallsFace.unknown(words));
    }

    private static boolean isSilence(Throwable failure) {
        return failure instanceof Away || is(Refusal.OVH_SILENT).test(failure);
    }

    private Uni<QueueSight> of(Operator operator, String hotline) {
        var person = operator.person() == null ? null : operator.person().mailbox();
        var here = vertx.getOrCreateContext();
        return looks.get(
                        new Look(hotline, person, operator.link()),
                        _ -> hotlines.calls(operator, hotline).memoize().indefinitely())
                // Whoever asked first must not have the others go on in their place.
                .emitOn(step -> here.runOnContext(_ -> step.run()));
    }
}
