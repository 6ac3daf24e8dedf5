package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Lets each event through once: its id and its effect are saved in one transaction. */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    /** By the database's own time: an id is forgotten when Kafka has long forgotten it, whatever our clock says. */
    private static final String REMEMBER =
            "insert into inbox (event_id, seen_at) values (?1, now()) on conflict (event_id) do nothing";

    private static final int TRIES = 5;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Vertx vertx;

    public Inbox(Vertx vertx) {
        this.vertx = vertx;
    }

    /**
     * Runs {@code effect} in a transaction of its own unless the event was here before. While Postgres is away it waits; what fails for
     * another reason is tried {@value #TRIES} times and then fails, so that the channel dead-letters it. Unknown events are skipped.
     */
    public <E> Uni<Void> once(Envelope<E> envelope, Function<E, Uni<?>> effect) {
        return switch (envelope.content()) {
            case Envelope.Known<E>(var event) ->
                    new Delivery(envelope, () -> effect.apply(event), vertx.getOrCreateContext())
                            .attempt(1);
            case Envelope.Unknown<E> _ -> Uni.createFrom().voidItem();
            case Envelope.Unreadable<E>(var reason) ->
                    Uni.createFrom().failure(new UnreadableEvent(reason));
        };
    }

    /** One event on its way in. All of it happens on the context it came on, which its database sessions hang on. */
    private record Delivery(Envelope<?> envelope, Effect effect, Context here) {

        private Uni<Void> attempt(int count) {
            return Uni.createFrom()
                    .deferred(() -> Panache.withTransaction(() -> unlessKnown(envelope.id())))
                    .onFailure()
                    .recoverWithUni(failure -> again(count, failure));
        }

        private Uni<Void> unlessKnown(UUID id) {
            return remember(id)
                    .chain(
                            isNew ->
                                    isNew
                                            ? effect.run().replaceWithVoid()
                                            : Uni.createFrom().voidItem());
        }

        private static Uni<Boolean> remember(UUID id) {
            return Panache.getSession()
                    .chain(
                            session ->
                                    session.createNativeQuery(REMEMBER)
                                            .setParameter(1, id)
                                            .executeUpdate())
                    .map(rows -> rows == 1);
        }

        private Uni<Void> again(int count, Throwable failure) {
            var refused = EventRefused.of(envelope, count, failure);
            LOG.warn(refused.getMessage());
            if (!DatabaseTrouble.mayPass(failure) && count >= TRIES) {
                return Uni.createFrom().failure(refused);
            }
            return pause(count).chain(() -> attempt(count + 1));
        }

        private Uni<Void> pause(int count) {
            var wait = FIRST_PAUSE.multipliedBy(1L << Math.min(count - 1, 10));
            var bounded = wait.compareTo(LONGEST_PAUSE) < 0 ? wait : LONGEST_PAUSE;
            return Uni.createFrom()
                    .emitter(
                            emitter ->
                                    here.owner()
                                            .setTimer(
                                                    bounded.toMillis(),
                                                    _ ->
                                                            here.runOnContext(
                                                                    _ -> emitter.complete(null))));
        }
    }

    private interface Effect {
        Uni<?> run();
    }
}
