package io.switchboard.platform.job;

import io.quarkus.arc.properties.IfBuildProperty;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/**
 * What a service does by itself from time to time, once over all its replicas. When a job is due is decided by the service's clock; a jump of
 * that clock makes it run once. A run that dies with its replica is begun again by another, so all work must bear to be repeated.
 */
@Singleton
@IfBuildProperty(name = "switchboard.jobs", stringValue = "true")
public class Jobs {

    private final Vertx vertx;
    private final Leases leases;
    private final JobLedger ledger;
    private final Clock clock;
    private final List<ScheduledJob> jobs = new CopyOnWriteArrayList<>();

    public Jobs(Vertx vertx, Leases leases, Pool pool, Clock clock) {
        this.vertx = vertx;
        this.leases = leases;
        this.ledger = new JobLedger(pool, leases.self());
        this.clock = clock;
    }

    /**
     * Has some work done from now on, until shutdown.
     *
     * @param name in kebab case, unique in the service
     * @param work answers how it went, {@code key=value}, for operators; when it fails it is tried again after 1, 2, 4… minutes, but at the
     *     latest when it would be due anyway. It runs on a context of its own that database sessions may hang on.
     */
    public void schedule(String name, Schedule schedule, Supplier<Uni<String>> work) {
        var job = new ScheduledJob(vertx, leases, ledger, clock, name, schedule, work);
        jobs.add(job);
        job.start();
    }

    /** Has a job run within seconds, however much later it is planned. One that is at it runs no second time for that. */
    public Uni<Void> soon(String name) {
        return ledger.plan(name, clock.instant());
    }

    /** All jobs of the service, whichever replica does them, by name. */
    public Uni<List<JobReport>> reports() {
        return ledger.reports();
    }

    void end(@Observes ShutdownEvent stop) {
        jobs.forEach(ScheduledJob::stop);
    }
}
