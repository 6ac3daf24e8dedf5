package io.switchboard.gateway.task;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.task.Task;
import io.switchboard.contracts.task.TaskState;
import io.switchboard.gateway.ovh.OvhTask;
import io.switchboard.gateway.ovh.OvhTaskStatus;

/** What OVH's tasks are to our callers. */
public final class Progress {

    private Progress() {}

    public static Task of(DialNumber service, OvhTask task) {
        return new Task(service, task.taskId(), state(task.status()));
    }

    private static TaskState state(OvhTaskStatus status) {
        return switch (status) {
            case TODO -> TaskState.TODO;
            case DOING -> TaskState.DOING;
            case PAUSE -> TaskState.PAUSE;
            case DONE -> TaskState.DONE;
            case ERROR -> TaskState.ERROR;
            case UNKNOWN -> TaskState.UNKNOWN;
            case null -> TaskState.UNKNOWN;
        };
    }
}
