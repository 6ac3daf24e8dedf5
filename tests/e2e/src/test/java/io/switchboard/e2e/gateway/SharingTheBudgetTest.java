package io.switchboard.e2e.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.gateway.Flood.Answered;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three gateways and an OVH that refuses whatever goes over its rate. */
class SharingTheBudgetTest {
    private static final double RATE = 20;
    private static final int SECONDS = Integer.getInteger("e2e.flood.seconds", 20);

    @AfterEach
    void heal() {
        Gateways.ovh().noFaults();
    }

    @Test
    void usesTheWholeBudgetAndNeverMoreAndLetsNobodyWaitBehindTheFlood() throws Exception {
        Gateways.ovh().faults(Map.of("ratePerSecond", RATE, "burst", 20, "latencyMillis", 50));
        try (var gateways =
                Gateways.start(
                        3,
                        Map.of(
                                "OVH_BUDGET_RATE", Double.toString(RATE),
                                "OVH_BUDGET_BURST", "18",
                                "OVH_BUDGET_CONCURRENCY", "12"))) {
            people(gateways, 0);
            var idle = people(gateways, 0);
            Gateways.ovh().forgetCalls();
            var begin = System.nanoTime();

            var flooded = people(gateways, 90);

            var passed = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1000.0;
            var figures = Gateways.ovh().figures();
            System.out.printf(
                    "calls=%d budget=%.0f most-under-way=%d p99-idle=%.1f p99-flooded=%.1f ratio=%.2f%n",
                    figures.get("calls").asLong(),
                    RATE * passed,
                    figures.get("mostUnderWay").asLong(),
                    percentile(idle, 0.99),
                    percentile(flooded, 0.99),
                    percentile(flooded, 0.99) / percentile(idle, 0.99));
            assertThat(figures.get("outcomes").get("throttled").asLong()).isZero();
            assertThat(figures.get("calls").asLong()).isGreaterThan((long) (RATE * passed * 0.95));
            assertThat(flooded).allMatch(it -> it.asked().problem().equals("unknown-room"));
        }
    }

    private static Collection<Answered> people(Gateways gateways, int besides)
            throws InterruptedException {
        try (var flood = new Flood(gateways)) {
            flood.background(besides);
            return flood.interactive(RATE / 2, SECONDS);
        }
    }

    private static double percentile(Collection<Answered> answers, double share) {
        var millis = answers.stream().mapToDouble(Answered::millis).sorted().toArray();
        return millis[(int) Math.ceil(share * millis.length) - 1];
    }
}
