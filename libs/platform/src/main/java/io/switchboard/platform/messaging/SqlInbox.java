package io.switchboard.platform.messaging;

import io.quarkus.arc.properties.IfBuildProperty;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.trace.Traces;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The inbox for services that speak SQL themselves: an event's id and its effect are saved in one transaction of one connection. */
@Singleton
@IfBuildProperty(name = "switchboard.messaging.inbox", stringValue = "true")
public class SqlInbox {

    /** By the database's own time: an id is forgotten when Kafka has long forgotten it, whatever our clock says. */
    private static final String REMEMBER =
            "insert into inbox (event_id, seen_at) values ($1, now()) on conflict (event_id) do nothing";

    private final Vertx vertx;
    private final DeadEvents dead;
    private final Pool pool;
    private final Traces traces;

    SqlInbox(Vertx vertx, Pool pool, Traces traces, DeadEvents dead) {
        this.vertx = vertx;
        this.dead = dead;
        this.pool = pool;
        this.traces = traces;
    }

    /** As {@link Inbox#once}: runs {@code effect}, on the connection whose transaction it belongs to, unless the event was here before. */
    public <E> Uni<Void> once(Envelope<E> envelope, BiFunction<SqlConnection, E, Uni<?>> effect) {
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
                                                                    connection ->
                                                                            effect.apply(
                                                                                    connection,
                                                                                    event)),
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

    private Uni<Void> inTransaction(UUID id, Function<SqlConnection, Uni<?>> effect) {
        return pool.withTransaction(
                connection ->
                        connection
                                .preparedQuery(REMEMBER)
                                .execute(Tuple.of(id))
                                .chain(
                                        rows ->
                                                rows.rowCount() == 1
                                                        ? effect.apply(connection).replaceWithVoid()
                                                        : Uni.createFrom().voidItem()));
    }
}
