package io.switchboard.web.access.domain;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.platform.job.Schedule;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Has the list read by one replica from time to time, and lets each of them learn what was read. */
@ApplicationScoped
class DomainListJob {

    private final AllowedDomains domains;
    private final DomainListLedger ledger;
    private final DomainConfig config;
    private final ObjectMapper json;
    private final Jobs jobs;
    private final Clock clock;
    private final Vertx vertx;
    private Loop learning;

    DomainListJob(
            AllowedDomains domains,
            DomainListLedger ledger,
            DomainConfig config,
            ObjectMapper json,
            Jobs jobs,
            Clock clock,
            Vertx vertx) {
        this.domains = domains;
        this.ledger = ledger;
        this.config = config;
        this.json = json;
        this.jobs = jobs;
        this.clock = clock;
        this.vertx = vertx;
    }

    void begin(@Observes StartupEvent start) {
        if (config.list().url().isEmpty()) {
            return;
        }
        var source = new DomainListSource(vertx, json, config.list());
        var upkeep = new DomainListUpkeep(domains, ledger, source, clock);
        learning =
                new Loop(
                        vertx,
                        "allowed-domains",
                        config.list().look(),
                        () -> upkeep.learn().replaceWith(Next.AFTER_A_PAUSE));
        learning.start();
        jobs.schedule("allowed-domains", Schedule.every(config.list().every()), upkeep::refresh);
    }

    void end(@Observes ShutdownEvent stop) {
        if (learning != null) {
            learning.stop();
        }
    }
}
