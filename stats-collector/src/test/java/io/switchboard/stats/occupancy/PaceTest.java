package io.switchboard.stats.occupancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Instant MINUTE = Instant.parse("2026-11-29T10:15:00Z");

    private final Pace pace = new Pace();

    @Test
    void asksSoonAfterAMinuteBegan() {
        assertThat(pace.isDue(MINUTE.plusSeconds(1))).isFalse();
        assertThat(pace.isDue(MINUTE.plusSeconds(2))).isTrue();
    }

    @Test
    void asksAtOnceInTheMiddleOfAMinute() {
        assertThat(pace.isDue(MINUTE.plusSeconds(40))).isTrue();
    }

    @Test
    void asksAgainWithinTheMinuteWhileSomethingIsUnknown() {
        pace.isDue(MINUTE.plusSeconds(2));
        pace.asked(MINUTE.plusSeconds(2), false);

        assertThat(pace.isDue(MINUTE.plusSeconds(16))).isFalse();
        assertThat(pace.isDue(MINUTE.plusSeconds(17))).isTrue();
    }

    @Test
    void asksNoMoreOfAMinuteThatIsKnown() {
        pace.isDue(MINUTE.plusSeconds(2));
        pace.asked(MINUTE.plusSeconds(2), true);

        assertThat(pace.isDue(MINUTE.plusSeconds(59))).isFalse();
        assertThat(pace.isDue(MINUTE.plusSeconds(62))).isTrue();
    }

    @Test
    void isNotContentWithAnAnswerAboutTheMinuteBefore() {
        pace.isDue(MINUTE.plusSeconds(58));
        pace.isDue(MINUTE.plusSeconds(63));
        pace.asked(MINUTE.plusSeconds(58), true);

        assertThat(pace.isDue(MINUTE.plusSeconds(63))).isTrue();
    }
}
