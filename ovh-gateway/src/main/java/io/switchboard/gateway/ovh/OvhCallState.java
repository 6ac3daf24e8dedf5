package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.OvhPabxHuntingLiveCallsStateEnum}. */
public enum OvhCallState {
    @JsonProperty("Waiting")
    WAITING,
    @JsonProperty("Answered")
    ANSWERED,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
