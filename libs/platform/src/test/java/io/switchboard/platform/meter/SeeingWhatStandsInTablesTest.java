package io.switchboard.platform.meter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.switchboard.platform.messaging.Broker;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Broker.class)
class SeeingWhatStandsInTablesTest {

    private static final Duration A_ROUND = Duration.ofSeconds(15);
    private static final Duration THREE_HOURS = Duration.ofHours(3);

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final String job = "job-" + UUID.randomUUID();

    @Inject Vertx vertx;
    @Inject Pool pool;
    @Inject Clock clock;
    private TableGauges gauges;

    @BeforeEach
    void setUp() {
        gauges = new TableGauges(vertx, pool, clock, meters);
    }

    @AfterEach
    void stop() {
        gauges.end(new ShutdownEvent());
        pool.preparedQuery("delete from lease where name = $1")
                .execute(Tuple.of(job))
                .await()
                .indefinitely();
    }

    @Test
    void tellsHowJobsFareAndWhatWaits() {
        save("now() - interval '3 hours'", "now() - interval '1 minute'", 2);
        new CommonMeters().begin(new StartupEvent(), gauges);

        gauges.begin(new StartupEvent());

        await().atMost(A_ROUND).until(() -> ofJob("job_failures_in_a_row") != null);
        assertThat(ofJob("job_failures_in_a_row").value()).isEqualTo(2);
        assertThat(ofJob("job_last_success_age_seconds").value())
                .isBetween(THREE_HOURS.toSeconds() - 30.0, THREE_HOURS.toSeconds() + 30.0);
        assertThat(ofJob("job_overdue_seconds").value()).isBetween(30.0, 90.0);
        assertThat(meters.get("outbox_events_waiting").gauge().value()).isNotNegative();
        assertThat(meters.get("outbox_oldest_age_seconds").gauge().value()).isNotNegative();
    }

    @Test
    void leavesOutWhatIsNotKnown() {
        save("null", "now() + interval '1 hour'", 0);
        new CommonMeters().begin(new StartupEvent(), gauges);

        gauges.begin(new StartupEvent());

        await().atMost(A_ROUND).until(() -> ofJob("job_overdue_seconds") != null);
        assertThat(ofJob("job_overdue_seconds").value()).isZero();
        assertThat(ofJob("job_last_success_age_seconds")).isNull();
    }

    @Test
    void showsNothingWhilePostgresDoesNotAnswer() {
        gauges.show("select 7 as seven");
        gauges.begin(new StartupEvent());
        await().atMost(A_ROUND).until(() -> meters.find("seven").gauge() != null);

        gauges.show("select 1 from a_table_that_is_not_there");

        await().atMost(A_ROUND).until(() -> meters.find("seven").gauge() == null);
    }

    private Gauge ofJob(String gauge) {
        return meters.find(gauge).tag("job_name", job).gauge();
    }

    private void save(String succeeded, String next, int failures) {
        pool.query(
                        """
                        insert into lease (name, holder, until, next_run, failures, succeeded_at)
                        values ('%s', gen_random_uuid(), now() - interval '1 s', %s, %d, %s)
                        """
                                .formatted(job, next, failures, succeeded))
                .execute()
                .await()
                .indefinitely();
    }
}
