package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.switchboard.testing.SimulatorClient;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TellingTheTimeTest {

    private static final Duration HOUR = Duration.ofHours(1);

    private final SimulatorClient ovh = SimulatorClient.running();

    @Inject OvhClock clock;

    @AfterEach
    void setRight() throws Throwable {
        ovh.noFaults();
        look();
    }

    @Test
    void followsAnOvhWhoseClockIsAnother() throws Throwable {
        ovh.faults(Map.of("clockSkewSeconds", HOUR.toSeconds()));

        look();

        assertThat(clock.difference().orElseThrow()).isCloseTo(HOUR, Duration.ofSeconds(5));
    }

    @Test
    void doesNotBelieveOneMachineThatHasLostTheTime() throws Throwable {
        look();
        ovh.faults(Map.of("skewRate", 0.2, "skewSeconds", HOUR.toSeconds(), "only", "/auth/time"));

        for (var i = 0; i < 10; i++) {
            look();

            assertThat(clock.difference().orElseThrow()).isLessThan(Duration.ofSeconds(5));
        }
    }

    private void look() throws Throwable {
        VertxContextSupport.subscribeAndAwait(() -> clock.again());
    }
}
