package io.switchboard.web.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.booking.CountsApi.Counts;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void isToldWhileItIsFresh() {
        var told = Crowd.View.of(counted(Duration.ofSeconds(299)), NOW);

        assertThat(told).contains(new Crowd.View(3, 12));
    }

    @Test
    void isHiddenWhenItIsOldOrWasNeverKnown() {
        assertThat(Crowd.View.of(counted(Duration.ofMinutes(5)), NOW)).isEmpty();
        assertThat(Crowd.View.of(new Counts(3, 12, null), NOW)).isEmpty();
    }

    private static Counts counted(Duration ago) {
        return new Counts(3, 12, NOW.minus(ago));
    }
}
