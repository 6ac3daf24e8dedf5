package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.trace.Traces;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Lets each event through once: its id and its effect are saved in one transaction. A service without entities takes {@link SqlInbox}.
 */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
public class Inbox {

    /** By the database's own time: an id is forgotten when Kafka has long forgotten it, whatever our clock says. */
    private static final String REMEMBER =
            "insert into inbox (event_id, seen_at) values (?1, now()) on conflict (event_id) do nothing";

    private final Vertx vertx;
    private final DeadEvents dead;

    private final Traces traces;

    Inbox(Vertx vertx, Traces traces, DeadEvents dead) {
        this.vertx = vertx;
        this.traces = traces;
        this.dead = dead;
    }

    /**
     * Runs {@code effect} in a transaction of its own unless the event was here before. While Postgres is away it waits; what fails for
     * another reason is tried 5 times and then fails, so that the channel dead-letters it. Unknown events are skipped.
     */
    public <E> Uni<Void> once(Envelope<E> envelope, Function<E, Uni<?>> effect) {
        return switch (envelope.content()) {
            case Envelope.Known<E>(var event) ->
                    traces.step(
                            EventSteps.hearing(envelope, event),
                            () ->
                                    new Delivery(
                                                    envelope,
                                                    () ->
                                                            inTransaction(
                                                                    envelope.id(),
                                                                    () -> effect.apply(event)),
                                                    vertx.getOrCreateContext())
                                            .attempt(1)
                                            .onFailure()
                                            .invoke(() -> dead.refused()));
            case Envelope.Unknown<E> _ -> Uni.createFrom().voidItem();
            case Envelope.Unreadable<E>(var reason) ->
                    Uni.createFrom()
                            .<Void>failure(new UnreadableEvent(reason))
                            .onFailure()
                            .invoke(() -> dead.unreadable());
        };
    }

    private Uni<Void> inTransaction(UUID id, Supplier<Uni<?>> effect) {
        return Panache.withTransaction(() -> unlessKnown(id, effect));
    }

    private Uni<Void> unlessKnown(UUID id, Supplier<Uni<?>> effect) {
        return remember(id)
                .chain(
                        isNew ->
                                isNew
                                        ? effect.get().replaceWithVoid()
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
}
