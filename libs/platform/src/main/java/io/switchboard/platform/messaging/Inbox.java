package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Lets each event through once: its id and its effect are saved in one transaction. */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final String REMEMBER =
            "insert into inbox (event_id, seen_at) values (?1, ?2) on conflict (event_id) do nothing";
    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Clock clock;

    public Inbox(Vertx vertx, Clock clock) {
        this.vertx = vertx;
        this.clock = clock;
    }

    /**
     * Runs {@code effect} in a transaction of its own unless the event was here before. While Postgres is away it waits; what fails for
     * another reason is tried {@value #TRIES} times and then fails, so that the channel dead-letters it. Unknown events are skipped.
     */
    public <E> Uni<Void> once(Envelope<E> envelope, Function<E, Uni<?>> effect) {
        return switch (envelope.content()) {
            case Envelope.Known<E>(var event) -> attempt(envelope, () -> effect.apply(event), 1);
            case Envelope.Unknown<E> _ -> Uni.createFrom().voidItem();
            case Envelope.Unreadable<E>(var reason) ->
                    Uni.createFrom().failure(new UnreadableEvent(reason));
        };
    }

    private Uni<Void> attempt(Envelope<?> envelope, Effect effect, int count) {
        return Uni.createFrom()
                .deferred(() -> Panache.withTransaction(() -> unlessKnown(envelope.id(), effect)))
                .onFailure()
                .recoverWithUni(failure -> again(envelope, effect, count, failure));
    }

    private Uni<Void> unlessKnown(UUID id, Effect effect) {
        return remember(id)
                .chain(
                        isNew ->
                                isNew
                                        ? effect.run().replaceWithVoid()
                                        : Uni.createFrom().voidItem());
    }

    private Uni<Boolean> remember(UUID id) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(REMEMBER)
                                        .setParameter(1, id)
                                        .setParameter(2, now)
                                        .executeUpdate())
                .map(rows -> rows == 1);
    }

    private Uni<Void> again(Envelope<?> envelope, Effect effect, int count, Throwable failure) {
        var away = DatabaseTrouble.mayPass(failure);
        LOG.warnf(
                "event=%s type=%s attempt=%d failed: %s",
                envelope.id(), envelope.type(), count, failure.getClass().getName());
        if (!away && count >= TRIES) {
            return Uni.createFrom().failure(failure);
        }
        return pause(count).chain(() -> attempt(envelope, effect, count + 1));
    }

    /** On this very Vert.x context, where the database session of the next attempt has to live. */
    private Uni<Void> pause(int count) {
        var wait = FIRST_PAUSE.multipliedBy(1L << Math.min(count - 1, 10));
        var bounded = wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
        return Uni.createFrom()
                .emitter(
                        emitter -> vertx.setTimer(bounded.toMillis(), _ -> emitter.complete(null)));
    }

    private interface Effect {
        Uni<?> run();
    }
}
