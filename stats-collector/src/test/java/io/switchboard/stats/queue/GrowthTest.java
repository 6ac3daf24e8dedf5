package io.switchboard.stats.queue;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.stats.queue.Growth.Before;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GrowthTest {

    private static final Instant MORNING = Instant.parse("2026-11-29T06:00:00.123Z");
    private static final Instant TEN = Instant.parse("2026-11-29T10:00:00Z");

    @Test
    void isUnknownAtTheFirstLook() {
        assertThat(Growth.of(Optional.empty(), counters(MORNING, 12)))
                .isEqualTo(new Growth(null, false));
    }

    @Test
    void isTheDifferenceToTheLookBefore() {
        assertThat(growth(counters(MORNING, 10), counters(MORNING, 14)))
                .isEqualTo(new Growth(counters(MORNING, 4), false));
    }

    @Test
    void isWhatWasCountedSinceOvhBeganAnew() {
        var reset = TEN.plus(Duration.ofMinutes(2));

        assertThat(growth(counters(MORNING, 10), counters(reset, 14)))
                .isEqualTo(new Growth(counters(reset, 14), true));
    }

    @Test
    void knowsANewBeginningByACounterThatWentDown() {
        assertThat(growth(counters(MORNING, 10), counters(MORNING, 3)))
                .isEqualTo(new Growth(counters(MORNING, 3), true));
    }

    @Test
    void countsNothingTwiceWhenOvhNamesAnotherMomentOfLongBefore() {
        var other = MORNING.plusSeconds(30);

        assertThat(growth(counters(MORNING, 10), counters(other, 12)))
                .isEqualTo(new Growth(counters(other, 2), false));
    }

    private static Growth growth(Counters before, Counters now) {
        return Growth.of(Optional.of(new Before(TEN, before)), now);
    }

    private static Counters counters(Instant since, long all) {
        return new Counters(since, all, all, all, all, all);
    }
}
