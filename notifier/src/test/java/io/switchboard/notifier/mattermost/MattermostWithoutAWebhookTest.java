package io.switchboard.notifier.mattermost;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.notifier.Journal;
import io.switchboard.notifier.delivery.Trouble;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MattermostWithoutAWebhookTest {

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close();
    }

    @Test
    void saysOnceThatItPostsNothing() {
        var mattermost = new Mattermost(vertx, null, null, new Nowhere());

        try (var journal = Journal.open()) {
            mattermost.begin(new StartupEvent());

            assertThat(journal.lines())
                    .filteredOn(line -> line.contains("MATTERMOST_WEBHOOK"))
                    .hasSize(1);
        }
        assertThat(mattermost.available()).isFalse();
    }

    /** A row of the time when there was one. */
    @Test
    void refusesWhatWasPlannedBefore() {
        var mattermost = new Mattermost(vertx, null, null, new Nowhere());

        var failure =
                mattermost
                        .carry(null, null)
                        .onItemOrFailure()
                        .transform((_, it) -> it)
                        .await()
                        .indefinitely();

        assertThat(mattermost.trouble(failure))
                .isEqualTo(Trouble.permanent("MATTERMOST_WEBHOOK is not set any more"));
    }

    private static final class Nowhere implements MattermostConfig {

        @Override
        public Optional<String> webhook() {
            return Optional.empty();
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }
    }
}
