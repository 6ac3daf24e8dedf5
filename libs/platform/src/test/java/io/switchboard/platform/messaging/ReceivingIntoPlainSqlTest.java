package io.switchboard.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.messaging.Happening.SomethingHappened;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class ReceivingIntoPlainSqlTest {

    @Inject SqlInbox inbox;
    @Inject DataSource source;

    @Test
    void letsARepeatedEventThroughOnce() throws Throwable {
        var event = event("plain, repeated");

        receive(event);
        receive(event);

        assertThat(effects("plain, repeated")).isEqualTo(1);
    }

    @Test
    void undoesTheIdOfAnEventWhoseEffectFails() {
        var event = event("plain, failing");
        var tries = new AtomicInteger();

        assertThatThrownBy(
                        () ->
                                VertxContextSupport.subscribeAndAwait(
                                        () ->
                                                inbox.once(
                                                        event,
                                                        (connection, it) ->
                                                                keep(connection, it)
                                                                        .chain(() -> fail(tries)))))
                .isInstanceOf(EventRefused.class)
                .hasMessageNotContaining("jeanne");

        assertThat(tries).hasValue(5);
        assertThat(effects("plain, failing")).isZero();
        assertThat(new Database(source).count("inbox where event_id = '%s'".formatted(event.id())))
                .isZero();
    }

    private void receive(Envelope<SomethingHappened> event) throws Throwable {
        VertxContextSupport.subscribeAndAwait(
                () -> inbox.once(event, ReceivingIntoPlainSqlTest::keep));
    }

    private static Uni<Void> keep(SqlConnection connection, SomethingHappened event) {
        return connection
                .preparedQuery("insert into effect (text) values ($1)")
                .execute(Tuple.of(event.text()))
                .replaceWithVoid();
    }

    private static Uni<Void> fail(AtomicInteger tries) {
        tries.incrementAndGet();
        return Uni.createFrom().failure(new IllegalStateException("jeanne@example.org"));
    }

    private long effects(String text) {
        return new Database(source).count("effect where text = '%s'".formatted(text));
    }

    private static Envelope<SomethingHappened> event(String text) {
        return new Envelope<>(
                UUID.randomUUID(),
                "io.switchboard.SomethingHappened.v1",
                Instant.EPOCH,
                "subject",
                1,
                Optional.empty(),
                new Envelope.Known<>(new SomethingHappened(text, 1)));
    }
}
