package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.TimeConditionsPolicyEnum}. */
public enum OvhPolicy {
    @JsonProperty("available")
    AVAILABLE,
    @JsonProperty("slot1")
    SLOT1,
    @JsonProperty("slot2")
    SLOT2,
    @JsonProperty("slot3")
    SLOT3,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
