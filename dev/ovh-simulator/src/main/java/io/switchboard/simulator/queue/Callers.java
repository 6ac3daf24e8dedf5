package io.switchboard.simulator.queue;

import io.switchboard.simulator.clock.Agenda;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The life of calls to queues: they come, wait, are answered or lost, and end. */
final class Callers {
    private final Huntings services;
    private final Agenda agenda;
    private final Clock clock;

    Callers(Huntings services, Agenda agenda, Clock clock) {
        this.services = services;
        this.agenda = agenda;
        this.clock = clock;
    }

    Arrival come(Hunting service, Queue queue, String number, String name) {
        var now = clock.instant();
        var whereto = whereto(service, queue, now);
        if (!whereto.letsIn()) {
            return new Arrival(whereto, null);
        }
        if (isFull(service, queue)) {
            service.put(queue.with(queue.figures().came().lost(Duration.ZERO)));
            services.changed(service);
            return new Arrival(Whereto.of(queue.settings().actionOnOverflow(), null), null);
        }
        var call = call(services.nextId(), service, queue, number, name, now);
        service.put(call);
        service.put(queue.with(queue.figures().came()));
        loseLater(service, queue, call);
        services.changed(service);
        return new Arrival(whereto, call);
    }

    /** What a call would meet, if it came now. */
    Whereto whereto(Hunting service) {
        var now = clock.instant();
        return service.queues().stream()
                .findFirst()
                .map(queue -> whereto(service, queue, now))
                .orElseGet(() -> Whereto.of(null, null));
    }

    /** Whose phones would ring for a call, if it came now and was let in. */
    List<String> phones(Hunting service) {
        var now = clock.instant();
        var ringing = services.ringing();
        return service.queues().stream()
                .findFirst()
                .map(
                        queue ->
                                ringing
                                        .ifCame(service, call(0, service, queue, "", "", now), now)
                                        .stream()
                                        .map(agent -> ringing.number(queue, agent))
                                        .toList())
                .orElse(List.of());
    }

    private static Whereto whereto(Hunting service, Queue queue, Instant now) {
        var whereto = service.hours().whereto(now);
        var action = queue.settings().actionOnClosure();
        return whereto.letsIn() && action != null && isDeserted(service, queue)
                ? Whereto.of(action, null)
                : whereto;
    }

    private static LiveCall call(
            long id, Hunting service, Queue queue, String number, String name, Instant now) {
        return new LiveCall(
                id,
                queue.queueId(),
                name,
                number,
                service.name(),
                service.hours().openSince(now).orElse(now),
                now,
                null,
                0,
                "");
    }

    LiveCall answer(Hunting service, LiveCall call, Agent agent) {
        var now = clock.instant();
        var queue = service.queue(call.queueId());
        var answered = call.answeredBy(agent, now);
        service.put(answered);
        service.put(queue.with(queue.figures().answered(call.waited(now))));
        service.staff().put(agent.answered());
        services.changed(service);
        return answered;
    }

    void hangUp(Hunting service, LiveCall call) {
        hangUp(service, call, clock.instant());
    }

    private void hangUp(Hunting service, LiveCall call, Instant at) {
        service.remove(call);
        var queue = service.queue(call.queueId());
        if (call.isWaiting()) {
            service.put(queue.with(queue.figures().lost(call.waited(at))));
        } else {
            var talked = call.talked(at);
            service.put(queue.with(queue.figures().talked(talked)));
            service.staff()
                    .find(call.agentId())
                    .ifPresent(agent -> service.staff().put(agent.hungUp(talked, at)));
        }
        services.changed(service);
    }

    private void loseLater(Hunting service, Queue queue, LiveCall call) {
        long patience = queue.settings().maxWaitTime();
        if (patience > 0) {
            agenda.plan(
                    call.begin().plusSeconds(patience),
                    at ->
                            service.call(call.id())
                                    .filter(LiveCall::isWaiting)
                                    .ifPresent(waiting -> hangUp(service, waiting, at)));
        }
    }

    private static boolean isFull(Hunting service, Queue queue) {
        long most = queue.settings().maxMember();
        return most > 0
                && service.callsIn(queue.queueId()).filter(LiveCall::isWaiting).count() >= most;
    }

    private static boolean isDeserted(Hunting service, Queue queue) {
        return service.staff()
                .seatsIn(queue.queueId())
                .map(seat -> service.staff().agent(seat.agentId()).settings())
                .allMatch(agent -> agent.status().equals("loggedOut"));
    }
}
