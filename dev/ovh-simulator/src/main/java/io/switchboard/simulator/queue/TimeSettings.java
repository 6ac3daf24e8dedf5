package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;

/**
 * OVH's {@code telephony.EasyHuntingTimeConditionsSettings}: where calls go while a slot or nothing at all covers the time.
 *
 * @param enable false lets calls into the queue at any time
 */
record TimeSettings(
        boolean enable,
        String slot1Number,
        String slot1Type,
        String slot2Number,
        String slot2Type,
        String slot3Number,
        String slot3Type,
        String unavailableNumber,
        String unavailableType) {
    static TimeSettings enabled() {
        return new TimeSettings(true, null, null, null, null, null, null, null, null);
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    TimeSettings with(ObjectNode changes) {
        return Json.overlay(TimeSettings.class, this, changes);
    }

    /** @param policy of the condition that covers the time, {@code unavailable} when none does */
    Whereto whereto(String policy) {
        return switch (policy) {
            case "available" -> Whereto.QUEUE;
            case "slot1" -> Whereto.of(slot1Type, slot1Number);
            case "slot2" -> Whereto.of(slot2Type, slot2Number);
            case "slot3" -> Whereto.of(slot3Type, slot3Number);
            default -> Whereto.of(unavailableType, unavailableNumber);
        };
    }
}
