package io.switchboard.simulator.fault;

import static io.switchboard.simulator.RunningOvh.ACCOUNT;
import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.simulator.Reply;
import io.switchboard.simulator.RunningOvh;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GoingWrongTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @AfterEach
    void well() {
        assertThat(faults("{}").status()).isEqualTo(200);
    }

    @Test
    void holdsAnswersBack() {
        faults("{\"latencyMillis\":200,\"jitterMillis\":50}");

        var start = Instant.now();
        assertThat(ovh.caller().get("/telephony").status()).isEqualTo(200);

        assertThat(Duration.between(start, Instant.now())).isGreaterThan(Duration.ofMillis(199));
    }

    @Test
    void answers500WithoutEffect() {
        faults("{\"errorRate\":1}");

        var broken = ovh.caller().post(NUMBER + "/rooms", "{}");

        assertThat(broken.status()).isEqualTo(500);
        assertThat(broken.text("class")).isEqualTo("Server::InternalServerError");
        assertThat(broken.header("X-OVH-QUERYID")).isNotBlank();
        assertThat(rooms()).isZero();
    }

    @Test
    void losesEverySecondAnswerAfterTheEffect() {
        faults("{\"dropRate\":1}");

        for (int i = 0; i < 4; i++) {
            assertThatThrownBy(() -> ovh.caller().post(NUMBER + "/rooms", "{}"))
                    .isInstanceOf(UncheckedIOException.class);
        }

        assertThat(rooms()).isPositive();
        var status = ovh.admin("GET", "/admin/calls", "").body().get(0).get("status");
        assertThat(status.asInt()).isZero();
    }

    @Test
    void answersNothingAtAll() {
        faults("{\"timeoutRate\":1,\"only\":\"/telephony\"}");

        assertThatThrownBy(() -> ovh.caller().get("/telephony"))
                .hasCauseInstanceOf(HttpTimeoutException.class);
        assertThat(ovh.caller().get(ACCOUNT).status()).isEqualTo(200);
    }

    @Test
    void answers429BeyondTheRate() {
        faults("{\"ratePerSecond\":0.01,\"burst\":3}");

        var statuses =
                IntStream.range(0, 5).map(_ -> ovh.caller().get("/telephony").status()).toArray();

        assertThat(statuses).containsExactly(200, 200, 200, 429, 429);
    }

    @Test
    void putsOvhsClockOff() {
        faults("{\"clockSkewSeconds\":3600}");

        assertThat(ovh.caller().get("/telephony").text("errorCode")).isEqualTo("QUERY_TIME_OUT");
        assertThat(ovh.caller().behind(Duration.ofHours(-1)).get("/telephony").status())
                .isEqualTo(200);
        var time = ovh.caller().unsigned("GET", "/auth/time", "").body().asLong();
        assertThat(time).isGreaterThan(Instant.now().plusSeconds(3500).getEpochSecond());
        var world = Instant.parse(ovh.admin("GET", "/admin/clock", "").text("now"));
        assertThat(world).isBefore(Instant.now().plusSeconds(60));
    }

    @Test
    void concernsOnlyWhatThePatternSays() {
        for (var only : new String[] {"/telephony/*/rooms", "/1.0/telephony/*/rooms", "*/rooms"}) {
            faults("{\"errorRate\":1,\"only\":\"%s\"}".formatted(only));

            assertThat(ovh.caller().get(NUMBER + "/rooms").status()).as(only).isEqualTo(500);
            assertThat(ovh.caller().get(NUMBER + "/roomsStats").status()).as(only).isEqualTo(200);
        }
    }

    @Test
    void sparesTheAdminPaths() {
        faults("{\"errorRate\":1,\"dropRate\":1}");

        assertThat(ovh.admin("GET", "/admin/rooms", "").status()).isEqualTo(200);
        assertThat(ovh.admin("GET", "/health", "").status()).isEqualTo(200);
    }

    @Test
    void showsWhatIsSetAndForgetsItOnReset() {
        faults("{\"errorRate\":0.25,\"only\":\"/telephony/*\"}");
        assertThat(ovh.admin("GET", "/admin/faults", "").body().get("errorRate").asDouble())
                .isEqualTo(0.25);

        ovh.admin("POST", "/admin/reset", "");

        var none = ovh.admin("GET", "/admin/faults", "").body();
        assertThat(none.get("errorRate").asDouble()).isZero();
        assertThat(none.get("only").isNull()).isTrue();
    }

    private static Reply faults(String faults) {
        return ovh.admin("PUT", "/admin/faults", faults);
    }

    private static int rooms() {
        return ovh.admin("GET", "/admin/rooms/0033199000001", "").body().size();
    }
}
