package io.switchboard.gateway.budget;

import static io.switchboard.contracts.gateway.Lane.BACKGROUND;
import static io.switchboard.contracts.gateway.Lane.INTERACTIVE;
import static io.switchboard.contracts.gateway.Lane.LIVE;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.gateway.Lane;
import io.switchboard.platform.time.Deadline;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class OutlookTest {

    private static final Demand NOTHING = new Demand(0, 0, 0);
    private static final Demand ONE_LOWER = new Demand(0, 0, 1);
    private static final Shares SHARES = new Shares(2, 20);

    private final Lines lines = new Lines(100);

    @Test
    void isBrightBeforeTheFirstAnswer() {
        assertThat(Outlook.open(SHARES).pause(ONE_LOWER, false)).isZero();
    }

    @Test
    void letsNobodyWaitWhoComesBeforeThoseThatGotNothing() {
        var outlook = new Outlook(SHARES, ONE_LOWER, taken(10, Duration.ZERO));

        assertThat(outlook.pause(BACKGROUND, false)).isPositive();
        assertThat(outlook.pause(INTERACTIVE, false)).isZero();
    }

    @Test
    void isLookedAtAgainAfterHalfASecond() {
        var outlook = new Outlook(SHARES, ONE_LOWER, taken(0, Duration.ofMinutes(1)));

        assertThat(outlook.pause(ONE_LOWER, false)).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void tellsHowLongThoseInTheLineTakeInTheirLane() {
        var outlook = new Outlook(SHARES, NOTHING, taken(10, Duration.ZERO));
        for (var i = 0; i < 20; i++) {
            lines.add(wish(LIVE));
            lines.add(wish(BACKGROUND));
        }

        assertThat(outlook.worthAskingAgain(wish(INTERACTIVE), lines))
                .isEqualTo(Duration.ofSeconds(1));
        assertThat(outlook.worthAskingAgain(wish(BACKGROUND), lines))
                .isEqualTo(Duration.ofSeconds(10));
        assertThat(outlook.worthAskingAgain(wish(LIVE), lines)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void tellsHowLongOvhWantsToHearNothing() {
        var outlook = new Outlook(SHARES, NOTHING, taken(1, Duration.ofSeconds(30)));

        assertThat(outlook.worthAskingAgain(wish(INTERACTIVE), lines))
                .isBetween(Duration.ofSeconds(29), Duration.ofSeconds(30));
    }

    @Test
    void findsTheLinesBounded() {
        var few = new Lines(1);

        assertThat(few.add(wish(LIVE))).isTrue();
        assertThat(few.add(wish(LIVE))).isFalse();
        assertThat(few.add(wish(INTERACTIVE))).isTrue();
    }

    private static Taken taken(double tokens, Duration held) {
        return new Taken(NOTHING, tokens, 0, 0, 5, 1, held);
    }

    private static Wish wish(Lane lane) {
        return new Wish(lane, false, Deadline.in(Duration.ofMinutes(1)));
    }
}
