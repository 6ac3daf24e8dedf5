package io.switchboard.simulator.queue;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.number.Numbers;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** {@code /admin/queues}: looks at services, adds one, and lets its counters begin anew. */
final class ServiceAdmin {
    private static final String SERVICE = "/admin/queues/:serviceName";

    private final Huntings services;
    private final Numbers numbers;
    private final Clock clock;

    ServiceAdmin(Huntings services, Numbers numbers, Clock clock) {
        this.services = services;
        this.numbers = numbers;
        this.clock = clock;
    }

    void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/queues", _ -> all())
                .on(HttpMethod.POST, "/admin/queues", 201, this::add)
                .on(HttpMethod.GET, SERVICE, http -> view(service(http)))
                .on(HttpMethod.DELETE, SERVICE + "/statistics", this::resetStatistics);
    }

    private List<View> all() {
        return services.all().stream().map(this::view).toList();
    }

    private View add(RoutingContext http) {
        var input = AdminInput.of(http, "serviceName", "billingAccount", "description");
        var name = input.requiredPhoneNumber("serviceName");
        var account = input.text("billingAccount").orElse(Accounts.BILLING_ACCOUNT);
        var description = input.text("description").orElse("Queue " + name);
        numbers.requireFree(account, name);
        var service = services.add(Hunting.Line.initially(account, name, description));
        service.put(services.freshQueue(clock.instant()));
        services.changed(service);
        return view(service);
    }

    private Object resetStatistics(RoutingContext http) {
        var service = service(http);
        for (var queue : service.queues()) {
            service.put(queue.with(QueueFigures.since(clock.instant())));
        }
        services.changed(service);
        return null;
    }

    private Hunting service(RoutingContext http) {
        return services.serviceForAdmin(http.pathParam("serviceName"));
    }

    private View view(Hunting service) {
        var now = clock.instant();
        var ringing = services.ringing();
        var rings = ringing.now(service, now);
        return new View(
                service.billingAccount(),
                service.name(),
                service.hours().whereto(now).outcome(),
                service.hours()
                        .openSince(now)
                        .filter(since -> since.isBefore(Instant.MAX))
                        .orElse(null),
                service.hours().conditions().toList(),
                service.staff().agents().stream()
                        .map(agent -> agent.view(ringing.isInternal(agent)))
                        .toList(),
                service.staff().seats().stream().map(Seat::view).toList(),
                service.queues().stream().map(Queue::view).toList(),
                service.calls().map(call -> CallView.of(service, call, rings, ringing)).toList());
    }

    /**
     * A service with all that hangs under it.
     *
     * @param whereto what a call meets now: {@code queue}, or else
     * @param openSince null while it is closed, and when it has no hours
     */
    private record View(
            String billingAccount,
            String serviceName,
            String whereto,
            Instant openSince,
            List<Condition> conditions,
            List<Agent.View> agents,
            List<Seat.View> seats,
            List<Queue.View> queues,
            List<CallView> calls) {}
}
