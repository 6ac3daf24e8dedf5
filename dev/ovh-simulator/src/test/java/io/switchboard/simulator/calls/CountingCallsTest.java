package io.switchboard.simulator.calls;

import static io.switchboard.simulator.RunningOvh.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.RunningOvh;
import java.time.Duration;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CountingCallsTest {
    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    @BeforeEach
    void afterEverythingElse() {
        nothingIsUnderWay();
        ovh.admin("DELETE", "/admin/figures", "");
    }

    @Test
    void tellsHowCallsEnded() {
        faults("{\"ratePerSecond\":0.01,\"burst\":3}");

        for (int i = 0; i < 5; i++) {
            ovh.caller().get("/telephony");
        }

        var figures = figures();
        assertThat(figures.get("calls").asLong()).isEqualTo(5);
        assertThat(figures.get("outcomes").get("served").asLong()).isEqualTo(3);
        assertThat(figures.get("outcomes").get("throttled").asLong()).isEqualTo(2);
        assertThat(figures.get("outcomes").get("broken").asLong()).isZero();
        assertThat(figures.get("mostUnderWay").asLong()).isOne();
    }

    @Test
    void countsWhoeverCallsButNotTheQuestionForTheTime() {
        faults("{\"ratePerSecond\":0.01,\"burst\":2}");

        for (int i = 0; i < 5; i++) {
            assertThat(ovh.caller().unsigned("GET", "/auth/time", "").status()).isEqualTo(200);
        }
        ovh.caller().unsigned("POST", "/auth/credential", "{\"accessRules\":[]}");
        ovh.caller().withSecret("wrong").get("/telephony");

        assertThat(ovh.caller().get("/telephony").status()).isEqualTo(429);
        assertThat(figures().get("calls").asLong()).isEqualTo(3);
    }

    @Test
    void tellsHowManyWereUnderWayAtOnce() {
        faults("{\"latencyMillis\":700}");

        var threads =
                IntStream.range(0, 4)
                        .mapToObj(_ -> Thread.startVirtualThread(CountingCallsTest::ask))
                        .toList();
        threads.forEach(CountingCallsTest::join);

        assertThat(figures().get("mostUnderWay").asLong()).isEqualTo(4);
        nothingIsUnderWay();
    }

    @Test
    void forgetsWhoeverWentAway() {
        for (var fault : new String[] {"dropRate", "halfRate", "timeoutRate"}) {
            faults("{\"%s\":1}".formatted(fault));

            assertThatThrownBy(() -> ovh.caller().get(NUMBER)).as(fault).isNotNull();

            nothingIsUnderWay();
        }
    }

    @Test
    void beginsAnewWhenAsked() {
        ask();

        assertThat(ovh.admin("DELETE", "/admin/figures", "").status()).isEqualTo(204);

        assertThat(figures().get("calls").asLong()).isZero();
        assertThat(figures().get("mostUnderWay").asLong()).isZero();
        assertThat(figures().get("outcomes").get("served").asLong()).isZero();
    }

    private static void ask() {
        ovh.caller().get("/telephony");
    }

    private static void nothingIsUnderWay() {
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .until(() -> figures().get("underWay").asLong() == 0);
    }

    private static JsonNode figures() {
        return ovh.admin("GET", "/admin/figures", "").body();
    }

    private static void faults(String faults) {
        assertThat(ovh.admin("PUT", "/admin/faults", faults).status()).isEqualTo(200);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
