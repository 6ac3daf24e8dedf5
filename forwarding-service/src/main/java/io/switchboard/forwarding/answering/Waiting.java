package io.switchboard.forwarding.answering;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.Patience;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Progress;
import io.switchboard.forwarding.steering.Steering;
import io.switchboard.platform.job.OwnContext;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;

/** Lets a person wait a little for what is done at OVH. It goes on when patience ends; the job goes on when it does not. */
@Singleton
class Waiting {

    private static final Duration LOOK = Duration.ofMillis(150);

    private final Steering steering;
    private final HotlineRepository hotlines;
    private final AnsweringConfig config;
    private final Vertx vertx;

    Waiting(Steering steering, HotlineRepository hotlines, AnsweringConfig config, Vertx vertx) {
        this.steering = steering;
        this.hotlines = hotlines;
        this.config = config;
        this.vertx = vertx;
    }

    /** Begins at once. Ends when OVH has done it, has not done it, or patience ends; never fails. */
    Uni<Void> aLittle(UUID hotline) {
        return Patience.wait(
                        vertx,
                        config.patience(),
                        steering.soon(hotline)
                                .chain(ours -> ours ? Uni.createFrom().voidItem() : other(hotline)))
                .onFailure(TimeoutException.class)
                .recoverWithNull()
                .replaceWithVoid();
    }

    /** Somebody else is at it: it is looked at until it is over. */
    private Uni<Void> other(UUID hotline) {
        return Uni.createFrom()
                .deferred(() -> OwnContext.run(vertx, () -> isOver(hotline)))
                .repeat()
                .withDelay(LOOK)
                .until(over -> over)
                .onItem()
                .ignoreAsUni();
    }

    private Uni<Boolean> isOver(UUID hotline) {
        return Panache.withSession(
                () -> hotlines.findById(hotline).map(it -> isOver(it.progress())));
    }

    private static boolean isOver(Progress progress) {
        return progress.isSettled() || progress.settling().reason() != null;
    }
}
