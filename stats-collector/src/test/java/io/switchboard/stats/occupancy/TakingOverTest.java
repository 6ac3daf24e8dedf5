package io.switchboard.stats.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.stats.AtOvh;
import io.switchboard.stats.GatewayDouble;
import io.switchboard.stats.Rows;
import io.switchboard.stats.Time;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = GatewayDouble.class, scope = TestResourceScope.GLOBAL)
class TakingOverTest {

    @Inject Time time;
    @Inject Rows rows;

    private final String number = AtOvh.freshNumber();

    @BeforeEach
    @AfterEach
    void beginAnew() {
        GatewayDouble.reset();
        time.isReal();
    }

    @Test
    void pollsOnceTheReplicaThatDidIsGone() {
        var minute = Instant.parse("2030-02-01T10:15:00Z");
        AtOvh.counts(number, 7, 2, 5, minute.plusSeconds(5));
        anotherReplicaPollsAndDies();
        GatewayDouble.forgets();

        time.is(minute.plusSeconds(6));

        await().pollDelay(Duration.ofSeconds(3))
                .untilAsserted(
                        () -> assertThat(GatewayDouble.calls("conference-numbers", "")).isEmpty());
        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(
                        () ->
                                assertThat(
                                                rows.read(
                                                        """
                                                        select m.participants from occupancy_minute m
                                                        join conference_number n on n.id = m.number where n.number = ?
                                                        """,
                                                        number))
                                        .containsExactly("7"));
    }

    /** It renewed its lease just before. */
    private void anotherReplicaPollsAndDies() {
        rows.change(
                """
                update lease set holder = gen_random_uuid(), until = clock_timestamp() + interval '8 seconds'
                where name = 'occupancy'
                """);
        // Until we have asked for it in vain.
        await().pollDelay(Duration.ofMillis(2_500)).until(() -> true);
    }
}
