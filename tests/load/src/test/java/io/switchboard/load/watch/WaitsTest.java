package io.switchboard.load.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.load.watch.Waits.Wait;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitsTest {
    @Test
    void tellsHowLongMostWaited() {
        var waits = IntStream.rangeClosed(1, 100).mapToObj(it -> wait(it, false)).toList();

        var summary = Waits.summary(waits);

        assertThat(summary).isEqualTo(new Waits.Summary(100, 0, 50, 95, 99));
    }

    @Test
    void countsWhatFailedAndLeavesItsTimeOut() {
        var summary = Waits.summary(List.of(wait(10, false), wait(9000, true)));

        assertThat(summary).isEqualTo(new Waits.Summary(2, 1, 10, 10, 10));
        assertThat(summary.failedShare()).isEqualTo(.5);
    }

    @Test
    void knowsWhenThePageWasAskedFor() {
        var waits = new Waits();
        waits.begin();
        waits.add("landing", System.nanoTime(), false);

        assertThat(waits.between(0, 60)).containsOnlyKeys("landing");
        assertThat(waits.between(60, 120)).isEmpty();
    }

    private static Wait wait(double millis, boolean failed) {
        return new Wait("landing", 0, millis, failed);
    }
}
