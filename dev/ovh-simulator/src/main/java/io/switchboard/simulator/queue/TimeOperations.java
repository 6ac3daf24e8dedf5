package io.switchboard.simulator.queue;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.schema.Json;
import java.time.Clock;
import java.util.List;

/** {@code …/timeConditions} of an easyHunting service. */
final class TimeOperations {
    private static final String TIMES = ServiceOperations.SERVICE + "/timeConditions";
    private static final String CONDITIONS = TIMES + "/conditions";
    private static final String CONDITION = CONDITIONS + "/{conditionId}";

    private final Huntings services;
    private final Clock clock;

    TimeOperations(Huntings services, Clock clock) {
        this.services = services;
        this.clock = clock;
    }

    void addTo(Operations operations) {
        operations
                .get(TIMES, call -> hours(call).settings())
                .put(TIMES, this::changeSettings)
                .get(CONDITIONS, this::ids)
                .post(CONDITIONS, this::add)
                .get(CONDITION, this::one)
                .put(CONDITION, this::change)
                .delete(CONDITION, this::remove);
    }

    private Object changeSettings(Call call) {
        var hours = hours(call);
        hours.change(hours.settings().with(call.body()), clock.instant());
        return changed(call);
    }

    private List<Long> ids(Call call) {
        var policy = call.optional("policy");
        return hours(call)
                .conditions()
                .filter(condition -> policy.map(condition::is).orElse(true))
                .map(Condition::conditionId)
                .toList();
    }

    private Condition add(Call call) {
        var hours = hours(call);
        var wanted = call.body().put("conditionId", services.nextId());
        var condition = Json.as(Condition.class, wanted);
        hours.put(condition, clock.instant());
        changed(call);
        return condition;
    }

    private Condition one(Call call) {
        return hours(call).condition(call.number("conditionId"));
    }

    private Object change(Call call) {
        hours(call).put(one(call).with(call.body()), clock.instant());
        return changed(call);
    }

    private Object remove(Call call) {
        hours(call).remove(call.number("conditionId"), clock.instant());
        return changed(call);
    }

    private Object changed(Call call) {
        services.changed(services.service(call));
        return null;
    }

    private OpeningHours hours(Call call) {
        return services.service(call).hours();
    }
}
