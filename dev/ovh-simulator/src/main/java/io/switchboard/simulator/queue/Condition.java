package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** OVH's {@code telephony.EasyHuntingTimeConditions}: a spell of a week day, both ends included. */
record Condition(long conditionId, String policy, String timeFrom, String timeTo, String weekDay) {
    /** @param changes sound by the schema and without fields that only OVH sets */
    Condition with(ObjectNode changes) {
        return Json.overlay(Condition.class, this, changes);
    }

    boolean is(String other) {
        return policy.equals(other);
    }

    boolean covers(LocalDateTime at) {
        var time = at.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
        return at.getDayOfWeek().name().toLowerCase(Locale.ROOT).equals(weekDay)
                && !time.isBefore(from())
                && !time.isAfter(LocalTime.parse(timeTo));
    }

    LocalTime from() {
        return LocalTime.parse(timeFrom);
    }

    boolean doubles(Condition other) {
        return conditionId != other.conditionId
                && policy.equals(other.policy)
                && timeFrom.equals(other.timeFrom)
                && timeTo.equals(other.timeTo)
                && weekDay.equals(other.weekDay);
    }
}
