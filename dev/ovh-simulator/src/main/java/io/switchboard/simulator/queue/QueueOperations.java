package io.switchboard.simulator.queue;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import java.time.Clock;
import java.util.List;

/** {@code …/hunting/queue}: where callers wait, and who does. */
final class QueueOperations {
    static final String QUEUES = ServiceOperations.HUNTING + "/queue";
    static final String QUEUE = QUEUES + "/{queueId}";

    private final Huntings services;
    private final Clock clock;

    QueueOperations(Huntings services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    void addTo(Operations operations) {
        operations
                .get(QUEUES, this::ids)
                .post(QUEUES, this::add)
                .get(QUEUE, call -> queue(call).view())
                .put(QUEUE, this::change)
                .delete(QUEUE, this::remove)
                .get(QUEUE + "/liveStatistics", call -> queue(call).figures())
                .get(QUEUE + "/liveCalls", this::calls)
                .get(QUEUE + "/liveCalls/{id}", this::call);
    }

    private List<Long> ids(Call call) {
        return services.service(call).queues().stream().map(Queue::queueId).toList();
    }

    private Queue.View add(Call call) {
        var service = services.service(call);
        var settings = QueueSettings.of(call.body());
        var queue = new Queue(services.nextId(), settings, QueueFigures.since(clock.instant()));
        service.put(queue);
        services.changed(service);
        return queue.view();
    }

    private Object change(Call call) {
        var service = services.service(call);
        var queue = queue(call);
        service.put(queue.with(queue.settings().with(call.body())));
        services.changed(service);
        return null;
    }

    private Object remove(Call call) {
        var service = services.service(call);
        service.removeQueue(call.number("queueId"));
        services.changed(service);
        return null;
    }

    private List<Long> calls(Call call) {
        return services.service(call).callsIn(queue(call).queueId()).map(LiveCall::id).toList();
    }

    private LiveCall.View call(Call call) {
        return services.service(call)
                .callsIn(queue(call).queueId())
                .filter(live -> live.id() == call.number("id"))
                .findFirst()
                .map(LiveCall::view)
                .orElseThrow(() -> OvhProblem.notFound("id", call.number("id")));
    }

    private Queue queue(Call call) {
        return services.service(call).queue(call.number("queueId"));
    }
}
