package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.TimeConditionsSettingsForwardTypeEnum}. */
public enum OvhClosingType {
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("voicemail")
    VOICEMAIL,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
