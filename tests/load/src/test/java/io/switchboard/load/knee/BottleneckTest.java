package io.switchboard.load.knee;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.load.knee.Bottleneck.Finding;
import io.switchboard.load.watch.Evidence;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BottleneckTest {
    private static final Evidence.Ovh OVH_AT_EASE = new Evidence.Ovh(40, 2, 2, 0);
    private static final Map<String, Double> POOLS_AT_EASE = Map.of("booking-service", 1.0);

    @Test
    void namesWhoKeepsTheMachineBusy() {
        var found = first(seen(1.95, POOLS_AT_EASE, OVH_AT_EASE, 0, 0));

        assertThat(found.what()).isEqualTo(Bottleneck.PROCESSORS);
        assertThat(found.words())
                .contains("1.95 of 2", "postgres 51 %, booking-service 26 %, others 23 %");
    }

    @Test
    void takesAPoolForASymptomWhereProcessorsAreShort() {
        var all = Bottleneck.of(seen(1.95, Map.of("booking-service", 400.0), OVH_AT_EASE, 0, 0));

        assertThat(all)
                .extracting(Finding::what)
                .containsExactly(Bottleneck.PROCESSORS, Bottleneck.POOL);
    }

    @Test
    void namesThePoolThatIsUsedUpOnAMachineAtEase() {
        var found = first(seen(.8, Map.of("booking-service", 400.0), OVH_AT_EASE, 0, 0));

        assertThat(found.what()).isEqualTo(Bottleneck.POOL);
        assertThat(found.words()).contains("booking-service");
    }

    @Test
    void namesTheBudgetOfOvh() {
        var slow = new Evidence.Ovh(5, 3000, 9000, 0);

        assertThat(first(seen(.5, POOLS_AT_EASE, slow, 0, 0)).what())
                .isEqualTo(Bottleneck.OVH_BUDGET);
    }

    @Test
    void takesLateTurnsForASymptomWhereProcessorsAreShort() {
        var late = new Evidence.Ovh(80, 300, 300, 0);

        assertThat(first(seen(1.95, POOLS_AT_EASE, late, 0, 0)).what())
                .isEqualTo(Bottleneck.PROCESSORS);
    }

    @Test
    void tellsTheLiveLaneFromWhoBooks() {
        var found = first(seen(.5, POOLS_AT_EASE, new Evidence.Ovh(5, 3, 8000, 0), 0, 0));

        assertThat(found.what()).isEqualTo(Bottleneck.OVH_BUDGET);
        assertThat(found.words()).contains("live");
    }

    @Test
    void namesAServiceThatMayHaveNoMore() {
        var elsewhere =
                new Evidence(
                        8,
                        1,
                        Map.of("notifier", .98),
                        Map.of("notifier", 1.0),
                        Map.of(),
                        OVH_AT_EASE,
                        0,
                        0);

        assertThat(first(elsewhere).words())
                .isEqualTo("notifier has 0.98 of the 1 processors that it may have");
    }

    @Test
    void namesLettersThatWaitAndRoomsThatNobodyAsksFor() {
        var all = Bottleneck.of(seen(.5, POOLS_AT_EASE, OVH_AT_EASE, 30, 40));

        assertThat(all)
                .extracting(Finding::what)
                .containsExactly(Bottleneck.LETTERS, Bottleneck.ROOMS);
    }

    @Test
    void saysSoWhenNothingCanBeSeen() {
        assertThat(first(seen(Double.NaN, Map.of(), OVH_AT_EASE, 0, 0)).what())
                .isEqualTo(Bottleneck.UNKNOWN);
    }

    private static Finding first(Evidence seen) {
        return Bottleneck.of(seen).getFirst();
    }

    private static Evidence seen(
            double busy,
            Map<String, Double> pools,
            Evidence.Ovh ovh,
            double letters,
            double unwatched) {
        return new Evidence(
                2,
                busy,
                Map.of("postgres", 1.0, "booking-service", .5),
                Map.of("booking-service", 2.0),
                pools,
                ovh,
                letters,
                unwatched);
    }
}
