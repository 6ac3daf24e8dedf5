package io.switchboard.platform.messaging;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.messaging.Happening.SomethingHappened;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sends as a service without entities would. */
@ApplicationScoped
class PlainHappenings {

    private final Pool pool;
    private final SqlOutbox outbox;

    PlainHappenings(Pool pool, SqlOutbox outbox) {
        this.pool = pool;
        this.outbox = outbox;
    }

    Uni<Void> announce(UUID subject, String text) {
        return pool.withTransaction(
                connection ->
                        outbox.append(
                                connection,
                                Happening.TOPIC,
                                subject,
                                1,
                                new SomethingHappened(text, 1)));
    }

    Uni<Void> announceInVain(UUID subject) {
        return pool.withTransaction(
                connection ->
                        outbox.append(
                                        connection,
                                        Happening.TOPIC,
                                        subject,
                                        1,
                                        new SomethingHappened("undone", 1))
                                .chain(
                                        () ->
                                                Uni.createFrom()
                                                        .failure(
                                                                new IllegalStateException(
                                                                        "undone"))));
    }

    Uni<Void> announceWithoutTransaction() {
        return pool.withConnection(
                connection ->
                        outbox.append(
                                connection,
                                Happening.TOPIC,
                                UUID.randomUUID(),
                                1,
                                new SomethingHappened("rumour", 1)));
    }
}
