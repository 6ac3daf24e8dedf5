package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** A time condition as OVH tells of it; its times are {@code 08:00:00}, by the line's own clock. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhOpening(
        long conditionId, OvhPolicy policy, OvhWeekDay weekDay, String timeFrom, String timeTo) {}
