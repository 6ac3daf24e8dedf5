package io.switchboard.platform.job;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.job.JobLedger.Plan;
import io.switchboard.platform.job.JobLedger.Run;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** One job of one replica: looks every second whether it is due, and does it if nobody else is at it. */
final class ScheduledJob {

    private static final Logger LOG = Logger.getLogger(ScheduledJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private final Leases leases;
    private final JobLedger ledger;
    private final Clock clock;
    private final String name;
    private final Schedule schedule;
    private final Supplier<Uni<String>> work;
    private final Loop loop;

    ScheduledJob(
            Vertx vertx,
            Leases leases,
            JobLedger ledger,
            Clock clock,
            String name,
            Schedule schedule,
            Supplier<Uni<String>> work) {
        this.leases = leases;
        this.ledger = ledger;
        this.clock = clock;
        this.name = name;
        this.schedule = schedule;
        this.work = work;
        this.loop = new Loop(vertx, name, PAUSE, this::look);
    }

    void start() {
        loop.start();
    }

    void stop() {
        loop.stop();
    }

    private Uni<Next> look() {
        return ledger.find(name)
                .chain(
                        known ->
                                known.map(this::goOn)
                                        .orElseGet(
                                                () ->
                                                        ledger.plan(
                                                                name,
                                                                schedule.first(clock.instant()))))
                .replaceWith(Next.AFTER_A_PAUSE);
    }

    private Uni<Void> goOn(Plan plan) {
        var now = clock.instant();
        if (!plan.nextRun().isAfter(now)) {
            return plan.held() ? Uni.createFrom().voidItem() : runIfOurs(plan, now);
        }
        // Planned under a slower schedule, or by a clock that has been set back since.
        return plan.nextRun().isAfter(schedule.after(now))
                ? ledger.plan(name, schedule.after(now))
                : Uni.createFrom().voidItem();
    }

    private Uni<Void> runIfOurs(Plan plan, Instant now) {
        return ledger.claim(name, Lease.SPELL, now)
                .chain(ours -> ours ? run(plan) : Uni.createFrom().voidItem());
    }

    private Uni<Void> run(Plan plan) {
        var lease = leases.ofARun(name);
        return Uni.createFrom()
                .deferred(() -> work.get())
                .map(this::done)
                .onFailure()
                .recoverWithItem(failure -> failed(failure, plan.failures() + 1))
                .chain(run -> ledger.settle(name, run))
                .onTermination()
                .invoke(lease::giveBack);
    }

    private Run done(String outcome) {
        var now = clock.instant();
        return new Run(now, outcome, schedule.after(now), 0);
    }

    /** Tells the kind of a failure, never its message: messages quote data. */
    private Run failed(Throwable failure, int failures) {
        LOG.warnf(
                "job=%s failed, failures=%d: %s at %s",
                name, failures, failure.getClass().getName(), place(failure));
        var now = clock.instant();
        var retry =
                now.plus(FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS)));
        var planned = schedule.after(now);
        return new Run(
                now,
                "failed=%s failures=%d".formatted(failure.getClass().getSimpleName(), failures),
                retry.isBefore(planned) ? retry : planned,
                failures);
    }

    private static String place(Throwable failure) {
        var trace = failure.getStackTrace();
        return trace.length == 0 ? "an unknown place" : trace[0].toString();
    }
}
