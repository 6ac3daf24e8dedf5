package io.switchboard.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.switchboard.testing.Topic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class AnnouncingFromPlainSqlTest {

    private final Topic topic = Topic.named(Happening.TOPIC);

    @Inject PlainHappenings happenings;
    @Inject DataSource source;

    @Test
    void tellsWhatIsSavedAndKeepsQuietAboutWhatWasRolledBack() throws Throwable {
        var saved = UUID.randomUUID();
        var undone = UUID.randomUUID();

        assertThatThrownBy(
                        () ->
                                VertxContextSupport.subscribeAndAwait(
                                        () -> happenings.announceInVain(undone)))
                .hasMessage("undone");
        VertxContextSupport.subscribeAndAwait(() -> happenings.announce(saved, "saved"));

        await().atMost(Duration.ofSeconds(20))
                .until(() -> new Database(source).count("outbox") == 0);
        assertThat(messagesOf(saved)).isEqualTo(1);
        assertThat(messagesOf(undone)).isZero();
    }

    @Test
    void refusesARumour() {
        assertThatThrownBy(
                        () ->
                                VertxContextSupport.subscribeAndAwait(
                                        () -> happenings.announceWithoutTransaction()))
                .isInstanceOf(IllegalStateException.class);
    }

    private long messagesOf(UUID subject) {
        return topic.all().stream().filter(it -> it.key().equals(subject.toString())).count();
    }
}
