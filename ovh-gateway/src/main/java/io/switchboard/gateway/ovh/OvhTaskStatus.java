package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.TaskStatusEnum}. */
public enum OvhTaskStatus {
    @JsonProperty("todo")
    TODO,
    @JsonProperty("doing")
    DOING,
    @JsonProperty("pause")
    PAUSE,
    @JsonProperty("done")
    DONE,
    @JsonProperty("error")
    ERROR,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
