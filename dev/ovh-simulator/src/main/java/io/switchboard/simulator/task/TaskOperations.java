package io.switchboard.simulator.task;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.schema.Json;
import io.switchboard.simulator.task.Tasks.Place;
import java.util.List;
import java.util.stream.Stream;

/** {@code /telephony/{billingAccount}/task} and {@code …/service/{serviceName}/task}. */
public final class TaskOperations {
    private final Accounts accounts;
    private final Tasks tasks;

    public TaskOperations(Accounts accounts, Tasks tasks) {
        this.accounts = accounts;
        this.tasks = tasks;
    }

    public void addTo(Operations operations) {
        operations
                .get("/telephony/{billingAccount}/task", call -> ids(call, tasks.in(account(call))))
                .get(
                        "/telephony/{billingAccount}/task/{taskId}",
                        call ->
                                tasks.find(account(call), call.number("taskId"))
                                        .orElseThrow(() -> unknown(call)))
                .get(
                        "/telephony/{billingAccount}/service/{serviceName}/task",
                        call -> ids(call, tasks.in(place(call))))
                .get(
                        "/telephony/{billingAccount}/service/{serviceName}/task/{taskId}",
                        call ->
                                tasks.find(place(call), call.number("taskId"))
                                        .orElseThrow(() -> unknown(call)));
    }

    private static List<Long> ids(Call call, Stream<Task> tasks) {
        var action = call.optional("action");
        var serviceType = call.optional("serviceType");
        var status = call.optional("status");
        return tasks.filter(task -> action.map(task.action()::equals).orElse(true))
                .filter(task -> serviceType.map(task.serviceType()::equals).orElse(true))
                .filter(task -> status.map(Json.tree(task.status()).asText()::equals).orElse(true))
                .map(Task::taskId)
                .toList();
    }

    private String account(Call call) {
        var billingAccount = call.text("billingAccount");
        accounts.require(billingAccount);
        return billingAccount;
    }

    private Place place(Call call) {
        return new Place(account(call), call.text("serviceName"));
    }

    private static OvhProblem unknown(Call call) {
        return OvhProblem.notFound("taskId", call.text("taskId"));
    }
}
