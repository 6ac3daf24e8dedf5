package io.switchboard.simulator.clock;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static io.switchboard.simulator.RunningOvh.endingIn;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MovingTheClockTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void movesTheTimeOfOvh() {
        ovh.moveClock(Duration.ofDays(30));

        var time = ovh.caller().unsigned("GET", "/auth/time", "").body().asLong();
        assertThat(Instant.ofEpochSecond(time))
                .isAfter(Instant.now().plus(Duration.ofDays(30)).minusSeconds(5));
        var clock = ovh.admin("GET", "/admin/clock", "");
        assertThat(clock.body().get("offsetSeconds").asLong()).isEqualTo(30 * 86_400);
        assertThat(ovh.caller().get("/telephony").text("errorCode")).isEqualTo("QUERY_TIME_OUT");
    }

    @Test
    void endsAtOnceWhatIsOver() {
        ovh.caller().put(ovh.room(123456789), endingIn(Duration.ofHours(1)));

        ovh.moveClock(Duration.ofHours(1).plusSeconds(1));

        assertThat(ovh.admin("GET", "/admin/rooms/0033199000001", "").body()).isEmpty();
    }

    @Test
    void startsOver() {
        ovh.room(123456789);
        ovh.caller().put(NUMBER + "/settings", "{\"language\":\"it\"}");
        ovh.moveClock(Duration.ofDays(1));

        assertThat(ovh.admin("POST", "/admin/reset", "").status()).isEqualTo(204);

        assertThat(ovh.admin("GET", "/admin/clock", "").body().get("offsetSeconds").asLong())
                .isZero();
        assertThat(ovh.caller().get(NUMBER + "/rooms").body()).isEmpty();
        assertThat(ovh.caller().get(NUMBER + "/settings").text("language")).isEqualTo("fr");
    }
}
