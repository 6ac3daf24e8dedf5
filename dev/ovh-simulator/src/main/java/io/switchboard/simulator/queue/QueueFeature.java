package io.switchboard.simulator.queue;

import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.clock.Agenda;
import io.switchboard.simulator.number.Numbers;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The queue part of OVH, put together. */
public final class QueueFeature {
    private final Huntings services;
    private final Callers callers;
    private final Clock clock;

    public QueueFeature(Huntings services, Agenda agenda, Clock clock) {
        this.services = services;
        this.callers = new Callers(services, agenda, clock);
        this.clock = clock;
    }

    public void addTo(Operations operations) {
        new ServiceOperations(services).addTo(operations);
        new TimeOperations(services, clock).addTo(operations);
        new AgentOperations(services, clock).addTo(operations);
        new SeatOperations(services, clock).addTo(operations);
        new QueueOperations(services, clock).addTo(operations);
    }

    public void addTo(AdminRoutes routes, Numbers numbers) {
        new ServiceAdmin(services, numbers, clock).addTo(routes);
        new CallerAdmin(services, callers, clock).addTo(routes);
    }

    /** What a call to this number would meet now; empty when it is no queue's. */
    public Optional<Whereto> whereto(String serviceName) {
        return services.find(serviceName).map(callers::whereto);
    }

    /** The phones that a call to this number would make ring now, once it is in the queue. */
    public List<String> phones(String serviceName) {
        return services.find(serviceName).map(callers::phones).orElse(List.of());
    }
}
