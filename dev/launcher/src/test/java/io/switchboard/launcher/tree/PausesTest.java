package io.switchboard.launcher.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PausesTest {
    private final Pauses pauses = new Pauses();

    @Test
    void growUntilAnUpperBound() {
        assertThat(pauses.after(Duration.ZERO)).isEqualTo(Duration.ofMillis(500));
        assertThat(pauses.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(1));
        assertThat(pauses.after(Duration.ofSeconds(3))).isEqualTo(Duration.ofSeconds(2));

        for (int more = 0; more < 9; more++) {
            pauses.after(Duration.ZERO);
        }

        assertThat(pauses.after(Duration.ZERO)).isEqualTo(Duration.ofSeconds(30));
    }

    @Test
    void areShortAgainForAChildThatWasWellForAWhile() {
        pauses.after(Duration.ZERO);
        pauses.after(Duration.ZERO);

        assertThat(pauses.after(Duration.ofMinutes(1))).isEqualTo(Duration.ofMillis(500));
    }
}
