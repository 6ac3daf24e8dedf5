package io.switchboard.load.knee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.switchboard.load.knee.Knee.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class KneeTest {
    private static final double BEARABLE = 1000;

    @Test
    void liesWhereTheWaitBecomesTooLong() {
        var knee =
                Knee.of(
                        List.of(step(20, 50), step(40, 100), step(80, 10_000), step(100, 20_000)),
                        BEARABLE);

        assertThat(knee).hasValueSatisfying(it -> assertThat(it.isBent()).isTrue());
        assertThat(knee.orElseThrow().rate()).isCloseTo(56.6, within(.1));
    }

    @Test
    void isTheLastRateBorneWhenPagesFail() {
        var failing = new Step(40, 100, .02);

        assertThat(Knee.of(List.of(step(20, 50), failing), BEARABLE)).contains(new Knee(20, true));
    }

    @Test
    void isNotMadeByOneAccident() {
        var steps = List.of(step(20, 50), step(25, 3000), step(31, 60), step(39, 5000));

        assertThat(Knee.of(steps, BEARABLE).orElseThrow().rate()).isBetween(31.0, 39.0);
    }

    @Test
    void liesFurtherOnWhenAllIsBorne() {
        assertThat(Knee.of(List.of(step(20, 50), step(40, 60)), BEARABLE))
                .contains(new Knee(40, false));
    }

    @Test
    void isNowhereWhenNothingIsBorne() {
        assertThat(Knee.of(List.of(step(20, 5000)), BEARABLE)).contains(new Knee(0, true));
        assertThat(Knee.of(List.of(), BEARABLE)).isEmpty();
    }

    private static Step step(double rate, double wait) {
        return new Step(rate, wait, 0);
    }
}
