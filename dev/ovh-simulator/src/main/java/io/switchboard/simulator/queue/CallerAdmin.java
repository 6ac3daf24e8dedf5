package io.switchboard.simulator.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

/** {@code /admin/queues/{serviceName}/calls}: plays those who call, and the agents who answer. */
final class CallerAdmin {
    private static final String CALLS = "/admin/queues/:serviceName/calls";
    private static final String CALL = CALLS + "/:id";
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final Huntings services;
    private final Callers callers;
    private final Clock clock;

    CallerAdmin(Huntings services, Callers callers, Clock clock) {
        this.services = services;
        this.callers = callers;
        this.clock = clock;
    }

    void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.POST, CALLS, 201, this::come)
                .on(HttpMethod.GET, CALL, http -> view(service(http), call(http)))
                .on(HttpMethod.POST, CALL + "/answer", this::answer)
                .on(HttpMethod.DELETE, CALL, this::hangUp);
    }

    private View come(RoutingContext http) {
        var service = service(http);
        var input = AdminInput.of(http, "callerNumber", "callerName", "queueId");
        var number = input.requiredPhoneNumber("callerNumber");
        var name = input.text("callerName").orElse(number);
        var queue = queue(service, input);
        var arrival = callers.come(service, queue, number, name);
        return new View(
                arrival.whereto(), arrival.call() == null ? null : view(service, arrival.call()));
    }

    /** The queue that was asked for, else the first one. */
    private static Queue queue(Hunting service, AdminInput input) {
        var wanted = input.whole("queueId", 1, Long.MAX_VALUE);
        return wanted.map(service::findQueue)
                .orElseGet(() -> service.queues().stream().findFirst())
                .orElseThrow(
                        () ->
                                wanted.isPresent()
                                        ? AdminProblem.badInput("queueId", "is no queue of it")
                                        : AdminProblem.conflict("the service has no queue"));
    }

    private CallView answer(RoutingContext http) {
        var service = service(http);
        var call = call(http);
        var wanted = AdminInput.of(http, "agentId").whole("agentId", 1, Long.MAX_VALUE);
        var agent =
                ringing(service, call).stream()
                        .filter(it -> wanted.map(id -> id == it.agentId()).orElse(true))
                        .findFirst()
                        .orElseThrow(() -> AdminProblem.conflict("no such agent's phone rings"));
        return view(service, callers.answer(service, call, agent));
    }

    private Object hangUp(RoutingContext http) {
        callers.hangUp(service(http), call(http));
        return null;
    }

    private List<Agent> ringing(Hunting service, LiveCall call) {
        return services.ringing().now(service, clock.instant()).getOrDefault(call.id(), List.of());
    }

    private Hunting service(RoutingContext http) {
        return services.serviceForAdmin(http.pathParam("serviceName"));
    }

    private LiveCall call(RoutingContext http) {
        var id = http.pathParam("id");
        if (!ID.matcher(id).matches()) {
            throw AdminProblem.badInput("id", "must be a number");
        }
        return service(http)
                .call(Long.parseLong(id))
                .orElseThrow(() -> AdminProblem.notFound("call " + id));
    }

    private CallView view(Hunting service, LiveCall call) {
        var ringing = services.ringing();
        return CallView.of(service, call, ringing.now(service, clock.instant()), ringing);
    }

    /** @param call null unless it is in the queue */
    private record View(@JsonUnwrapped Whereto whereto, CallView call) {}
}
