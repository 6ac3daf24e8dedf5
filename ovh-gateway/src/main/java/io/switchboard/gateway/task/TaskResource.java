package io.switchboard.gateway.task;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.task.Task;
import io.switchboard.contracts.task.TaskApi;
import io.switchboard.contracts.task.TaskKey;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Tasks;
import io.switchboard.gateway.reading.Readings;
import jakarta.annotation.security.RolesAllowed;

/** OVH's own work over HTTP. */
@RolesAllowed("tasks")
class TaskResource implements TaskApi {

    private final Numbers numbers;
    private final Tasks tasks;
    private final Readings readings;

    TaskResource(Numbers numbers, Tasks tasks, Readings readings) {
        this.numbers = numbers;
        this.tasks = tasks;
        this.readings = readings;
    }

    @Override
    public Uni<Observed<Task>> read(TaskKey key) {
        var asked = readings.asked(Lane.INTERACTIVE);
        return numbers.anywhere(key.service())
                .chain(
                        service ->
                                readings.read(
                                        key,
                                        readings.live(key),
                                        asked,
                                        allowance ->
                                                tasks.task(service, key.id(), allowance)
                                                        .map(it -> Progress.of(key.service(), it))))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new TaskRefused.Unknown());
    }
}
