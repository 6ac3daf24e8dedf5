package io.switchboard.simulator.queue;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.line.Lines;
import io.switchboard.simulator.schema.Json;
import java.time.Instant;
import java.util.List;

/** The services that are there at first: one without hours and agents, one for the hours of an office. */
record Seed(Huntings services, Instant now) {
    private static final List<String> WEEK_DAYS =
            List.of("monday", "tuesday", "wednesday", "thursday", "friday");

    void sow() {
        service("0033199000041");
        var office = service("0033199000042");
        for (var day : WEEK_DAYS) {
            var hours = new Condition(services.nextId(), "available", "09:00:00", "17:59:59", day);
            office.hours().put(hours, Instant.EPOCH);
        }
        var settings = AgentSettings.of(Json.object().put("number", Lines.NUMBERS.getLast()));
        var agent = Agent.fresh(services.nextId(), settings, now);
        office.staff().put(agent);
        var queue = office.queues().iterator().next();
        office.staff().attach(agent.agentId(), queue.queueId(), 1, now);
    }

    /** Has one queue, as OVH's have. */
    private Hunting service(String name) {
        var service =
                services.add(
                        Hunting.Line.initially(Accounts.BILLING_ACCOUNT, name, "Queue " + name));
        service.put(services.freshQueue(now));
        return service;
    }
}
