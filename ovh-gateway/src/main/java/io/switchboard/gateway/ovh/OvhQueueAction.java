package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.OvhPabxQueueActionEnum}. */
public enum OvhQueueAction {
    @JsonProperty("playback")
    PLAYBACK,
    @JsonProperty("voicemail")
    VOICEMAIL,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
