package io.switchboard.simulator.task;

import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.Task}: something asked of OVH that is done a little later. */
public record Task(
        String action,
        String message,
        String objectCreated,
        String serviceType,
        Status status,
        long taskId) {

    /** OVH's {@code telephony.TaskStatusEnum}. */
    public enum Status {
        @JsonProperty("doing")
        DOING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("error")
        ERROR,
        @JsonProperty("pause")
        PAUSE,
        @JsonProperty("todo")
        TODO
    }

    Task with(Status status, String message) {
        return new Task(action, message, objectCreated, serviceType, status, taskId);
    }
}
