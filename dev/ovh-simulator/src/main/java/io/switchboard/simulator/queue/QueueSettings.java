package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;

/**
 * What can be set on a queue.
 *
 * @param actionOnClosure what callers get while no agent is there
 * @param actionOnOverflow what callers get when too many wait, or one waits too long
 * @param maxMember how many may wait; 0 for any number
 * @param maxWaitTime in seconds; 0 for any time
 */
record QueueSettings(
        String actionOnClosure,
        String actionOnClosureParam,
        String actionOnOverflow,
        String actionOnOverflowParam,
        Boolean askForRecordDisabling,
        String confirmKey,
        String description,
        Boolean followCallForwards,
        long maxMember,
        long maxWaitTime,
        Boolean record,
        String recordDisablingDigit,
        String recordDisablingLanguage,
        Long soundOnHold,
        String strategy) {
    /** @param wanted sound by the schema, nothing mandatory missing */
    static QueueSettings of(ObjectNode wanted) {
        return new QueueSettings(
                        null, null, null, null, false, null, null, false, 99, 0, false, null, null,
                        null, "ringAll")
                .with(wanted);
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    QueueSettings with(ObjectNode changes) {
        return Json.overlay(QueueSettings.class, this, changes);
    }
}
