package io.switchboard.simulator.queue;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import java.time.Clock;
import java.util.List;

/** Which agents are in which queues, from both sides: {@code …/agent/{agentId}/queue} and {@code …/queue/{queueId}/agent}. */
final class SeatOperations {
    private static final String OF_AGENT = AgentOperations.AGENT + "/queue";
    private static final String OF_QUEUE = QueueOperations.QUEUE + "/agent";

    private final Huntings services;
    private final Clock clock;

    SeatOperations(Huntings services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    void addTo(Operations operations) {
        operations
                .get(OF_AGENT, this::queues)
                .post(OF_AGENT, call -> attach(call, call.number("agentId"), queueId(call)))
                .get(OF_QUEUE, this::agents)
                // What OVH publishes for this way names the queue twice and the agent nowhere.
                .post(OF_QUEUE, call -> attach(call, queueId(call), call.number("queueId")))
                .get(OF_QUEUE + "/{agentId}/liveStatus", this::live);
        for (var seat : List.of(OF_AGENT + "/{queueId}", OF_QUEUE + "/{agentId}")) {
            operations
                    .get(seat, call -> seat(call).view())
                    .put(seat, this::move)
                    .delete(seat, this::detach);
        }
    }

    private List<Long> queues(Call call) {
        var staff = services.service(call).staff();
        var agent = staff.agent(call.number("agentId"));
        return staff.seatsOf(agent.agentId()).map(Seat::queueId).toList();
    }

    private List<Long> agents(Call call) {
        var service = services.service(call);
        var queue = service.queue(call.number("queueId"));
        return service.staff().seatsIn(queue.queueId()).map(Seat::agentId).toList();
    }

    private Seat.View attach(Call call, long agent, long queue) {
        var service = services.service(call);
        service.queue(queue);
        var seat =
                service.staff()
                        .attach(
                                agent,
                                queue,
                                call.body().get("position").asLong(),
                                clock.instant());
        services.changed(service);
        return seat.view();
    }

    private Object move(Call call) {
        var service = services.service(call);
        var seat = seat(call);
        long position = call.body().path("position").asLong(seat.position());
        service.staff().move(seat.agentId(), seat.queueId(), position, clock.instant());
        services.changed(service);
        return null;
    }

    private Object detach(Call call) {
        var service = services.service(call);
        service.staff().detach(call.number("agentId"), call.number("queueId"));
        services.changed(service);
        return null;
    }

    private Agent.Live live(Call call) {
        var service = services.service(call);
        services.ringing().observe(service, clock.instant());
        return service.staff().agent(seat(call).agentId()).live();
    }

    private Seat seat(Call call) {
        return services.service(call).staff().seat(call.number("agentId"), call.number("queueId"));
    }

    private static long queueId(Call call) {
        return call.body().get("queueId").asLong();
    }
}
