package io.switchboard.simulator.fault;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** OVH is many machines: the clock of some of them may be off. */
class DisagreeingClocksTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @Test
    void refuseWhatIsRightlySigned() {
        faults("{\"skewRate\":1,\"skewSeconds\":300}");

        var refused = ovh.caller().post(NUMBER + "/rooms", "{}");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("errorCode")).isEqualTo("QUERY_TIME_OUT");
        assertThat(date(refused)).isAfter(Instant.now().plusSeconds(290));
        assertThat(ovh.caller().behind(Duration.ofSeconds(-300)).get("/telephony").status())
                .isEqualTo(200);
    }

    @Test
    void tellAnotherTime() {
        faults("{\"skewRate\":1,\"skewSeconds\":-300}");

        var time = ovh.caller().unsigned("GET", "/auth/time", "");

        assertThat(time.body().asLong()).isLessThan(Instant.now().getEpochSecond() - 290);
        assertThat(date(time)).isBefore(Instant.now().minusSeconds(290));
    }

    @Test
    void areAShareOfAll() {
        faults("{\"skewRate\":0.5,\"skewSeconds\":300}");

        var statuses =
                IntStream.range(0, 60).map(_ -> ovh.caller().get("/telephony").status()).boxed();

        assertThat(statuses).containsOnly(200, 400).contains(200, 400);
    }

    @Test
    void leaveWhatHappensAtOvhAlone() {
        faults("{\"skewRate\":1,\"skewSeconds\":7200}");
        var room = NUMBER + "/rooms/123456789";
        var ahead = ovh.caller().behind(Duration.ofHours(-2));

        ahead.post(NUMBER + "/rooms", "{\"roomNumber\":123456789}");
        ahead.put(room, RunningOvh.endingIn(Duration.ofHours(1)));

        assertThat(ahead.get(room).status()).isEqualTo(200);
    }

    private static void faults(String faults) {
        assertThat(ovh.admin("PUT", "/admin/faults", faults).status()).isEqualTo(200);
    }

    private static Instant date(Reply reply) {
        return ZonedDateTime.parse(reply.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME)
                .toInstant();
    }
}
