package io.switchboard.simulator.queue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;

/** OVH's {@code telephony.OvhPabxHunting}. */
record HuntingSettings(String crmUrlTemplate, Boolean g729, String name, boolean statusIvrEnabled) {
    static HuntingSettings initially(String name) {
        return new HuntingSettings(null, false, name, false);
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    HuntingSettings with(ObjectNode changes) {
        return Json.overlay(HuntingSettings.class, this, changes);
    }
}
