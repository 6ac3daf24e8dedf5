package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.ConferenceWebAccessTypeEnum}. */
public enum OvhAccessType {
    @JsonProperty("read")
    READ,
    @JsonProperty("write")
    WRITE,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
