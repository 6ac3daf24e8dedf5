package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.OvhPabxHuntingAgentStatusEnum}. */
public enum OvhAgentStatus {
    @JsonProperty("available")
    AVAILABLE,
    @JsonProperty("loggedOut")
    LOGGED_OUT,
    @JsonProperty("onBreak")
    ON_BREAK,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
