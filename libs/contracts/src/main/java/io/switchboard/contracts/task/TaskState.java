package io.switchboard.contracts.task;

/** OVH's {@code telephony.TaskStatusEnum}. */
public enum TaskState {
    TODO,
    DOING,
    PAUSE,
    DONE,
    ERROR,
    /** A word of OVH's that we do not know yet. */
    UNKNOWN
}
