package io.switchboard.notifier.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Language;
import io.switchboard.notifier.letter.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PlanningWithoutACarrierTest {

    @Test
    void plansNothing() {
        var deliveries =
                new Deliveries(null, null, null, new Carriers(List.of(new NotSetUp())), null);
        var to = new Addressee(Recipient.channel("lyon"), Language.FRENCH, ZoneOffset.UTC);
        var letter = new Letter.Survey(Instant.EPOCH);

        // No database is there to write a row to.
        assertThatCode(
                        () ->
                                deliveries
                                        .plan(
                                                UUID.randomUUID(),
                                                List.of(
                                                        new PlannedLetter(
                                                                UUID.randomUUID(), to, letter)))
                                        .await()
                                        .atMost(Duration.ofSeconds(1)))
                .doesNotThrowAnyException();
    }

    private static final class NotSetUp implements Carrier {

        @Override
        public Medium medium() {
            return Medium.MATTERMOST;
        }

        @Override
        public boolean available() {
            return false;
        }

        @Override
        public Uni<Void> carry(ClaimedDelivery delivery, Letter letter) {
            throw new AssertionError("carried");
        }

        @Override
        public Trouble trouble(Throwable failure) {
            throw new AssertionError("judged");
        }
    }
}
