package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** OVH's {@code telephony.OvhPabxDialplanExtensionConditionTimeWeekDayEnum}, in the order of {@link java.time.DayOfWeek}. */
public enum OvhWeekDay {
    @JsonProperty("monday")
    MONDAY,
    @JsonProperty("tuesday")
    TUESDAY,
    @JsonProperty("wednesday")
    WEDNESDAY,
    @JsonProperty("thursday")
    THURSDAY,
    @JsonProperty("friday")
    FRIDAY,
    @JsonProperty("saturday")
    SATURDAY,
    @JsonProperty("sunday")
    SUNDAY,
    /** A word that we do not know yet. */
    @JsonEnumDefaultValue
    UNKNOWN
}
