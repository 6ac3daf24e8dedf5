package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.LineOptionForwardNatureTypeEnum}. */
public enum OvhForwardNature {
    @JsonProperty("number")
    NUMBER,
    @JsonProperty("voicemail")
    VOICEMAIL,
    @JsonProperty("fax")
    FAX,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
