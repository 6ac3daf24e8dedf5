package io.switchboard.stats.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WindowTest {

    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void cutsTheTimeBetweenIntoPieces() {
        var windows =
                Window.between(FROM, Instant.parse("2026-01-25T12:00:00Z"), Duration.ofDays(10));

        assertThat(windows)
                .containsExactly(
                        new Window(FROM, Instant.parse("2026-01-11T00:00:00Z")),
                        new Window(
                                Instant.parse("2026-01-11T00:00:00Z"),
                                Instant.parse("2026-01-21T00:00:00Z")),
                        new Window(
                                Instant.parse("2026-01-21T00:00:00Z"),
                                Instant.parse("2026-01-25T12:00:00Z")));
    }

    @Test
    void isNoneWhereNothingLiesBetween() {
        assertThat(Window.between(FROM, FROM, Duration.ofDays(10))).isEmpty();
    }
}
