package io.switchboard.gateway.credential;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.BudgetRefused;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.platform.job.Leases;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/**
 * Watches the key that we live on: OVH is asked at start, daily, when it refuses us and when the key's end has come, by one replica at a
 * time; what time alone brings is announced without asking.
 */
@ApplicationScoped
class KeyWatch {

    private static final Logger LOG = Logger.getLogger(KeyWatch.class);
    private static final String LEASE = "credential-check";

    private final Leases leases;
    private final Checkup checkup;
    private final Schedule schedule;
    private final CredentialConfig config;
    private final Loop loop;

    KeyWatch(
            Vertx vertx,
            Leases leases,
            Checkup checkup,
            Schedule schedule,
            CredentialConfig config) {
        this.leases = leases;
        this.checkup = checkup;
        this.schedule = schedule;
        this.config = config;
        this.loop = new Loop(vertx, "credential-watch", config.look(), this::look);
    }

    void begin(@Observes StartupEvent start) {
        if (schedule.anything()) {
            loop.start();
        }
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> look() {
        return schedule.due()
                .chain(due -> due ? checkAlone() : schedule.tellWhatTimeBrings())
                .replaceWith(Next.AFTER_A_PAUSE);
    }

    private Uni<Void> checkAlone() {
        return leases.take(LEASE, config.patience().multipliedBy(2))
                .chain(
                        taken ->
                                taken
                                        ? check().onTermination().call(() -> leases.giveBack(LEASE))
                                        : Uni.createFrom().voidItem());
    }

    /** Another replica may have asked between our look and our lease. */
    private Uni<Void> check() {
        return schedule.due().chain(due -> due ? checkNow() : Uni.createFrom().voidItem());
    }

    private Uni<Void> checkNow() {
        return checkup.make(schedule.allowance())
                .invoke(schedule::done)
                .replaceWithVoid()
                .onFailure(
                        failure ->
                                failure instanceof OvhFailure || failure instanceof BudgetRefused)
                .recoverWithUni(
                        failure -> {
                            LOG.infof("OVH does not say how it knows us: %s", failure.getMessage());
                            return Uni.createFrom().voidItem();
                        });
    }
}
