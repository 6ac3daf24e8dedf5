package io.switchboard.load.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MetricsTest {
    @Test
    void addsUpTheSeriesOfAName() {
        var told =
                Metrics.parse(
                        """
                        # TYPE ovh_budget_refused counter
                        ovh_budget_refused_total{lane="live"} 3.0
                        ovh_budget_refused_total{lane="interactive"} 1.0
                        ovh_budget_refused_total_of_another 100.0
                        ovh_budget_tokens NaN
                        process_cpu_time_ns_total 1.5E10
                        """);
        var look = new Look(0, 0, Map.of(), Map.of(), Map.of(), Map.of("ovh-gateway", told), 0);

        assertThat(look.sum("ovh_budget_refused_total", "")).isEqualTo(4);
        assertThat(look.sum("ovh-gateway", "ovh_budget_refused_total", "live")).isEqualTo(3);
        assertThat(look.sum("ovh_budget_tokens", "")).isZero();
        assertThat(told).containsEntry("process_cpu_time_ns_total", 1.5e10);
    }
}
