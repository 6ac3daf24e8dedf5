package io.switchboard.web.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MeterTest {

    private final Meter meter = new Meter(() -> 2);

    @Test
    void tellsHowLongToWaitOnceATokenAsksTooOften() {
        assertThat(meter.count("one")).isEmpty();
        assertThat(meter.count("one")).isEmpty();

        assertThat(meter.count("one"))
                .hasValueSatisfying(
                        pause ->
                                assertThat(pause)
                                        .isBetween(Duration.ofSeconds(50), Duration.ofMinutes(1)));
    }

    @Test
    void countsEachTokenForItself() {
        meter.count("one");
        meter.count("one");

        assertThat(meter.count("other")).isEmpty();
    }
}
