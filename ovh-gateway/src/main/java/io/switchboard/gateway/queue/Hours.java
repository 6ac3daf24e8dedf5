package io.switchboard.gateway.queue;

import io.switchboard.contracts.queue.Opening;
import io.switchboard.gateway.ovh.OvhOpening;
import io.switchboard.gateway.ovh.OvhPolicy;
import io.switchboard.gateway.ovh.OvhWeekDay;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** OVH's time conditions, as our callers get them. */
final class Hours {

    private Hours() {}

    static List<Opening> shown(List<OvhOpening> conditions) {
        return conditions.stream()
                .filter(it -> it.policy() == OvhPolicy.AVAILABLE)
                .flatMap(it -> shown(it).stream())
                .toList();
    }

    /** Absent for a day or a time that we cannot name. */
    static Optional<Opening> shown(OvhOpening condition) {
        var day = condition.weekDay();
        if (day == null || day == OvhWeekDay.UNKNOWN) {
            return Optional.empty();
        }
        return time(condition.timeFrom())
                .flatMap(
                        from ->
                                time(condition.timeTo())
                                        .map(
                                                to ->
                                                        new Opening(
                                                                condition.conditionId(),
                                                                DayOfWeek.valueOf(day.name()),
                                                                from,
                                                                to)));
    }

    private static Optional<LocalTime> time(String written) {
        try {
            return Optional.ofNullable(written).map(LocalTime::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
