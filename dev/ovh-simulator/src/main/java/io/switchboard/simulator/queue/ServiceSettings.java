package io.switchboard.simulator.queue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;

/** What can be set on an easyHunting service: OVH's {@code telephony.EasyHunting} without what only OVH sets. */
record ServiceSettings(
        boolean anonymousRejection,
        String description,
        long maxWaitTime,
        long queueSize,
        String showCallerNumber,
        boolean statusIvrEnabled,
        String strategy,
        Long toneOnClosing,
        Long toneOnHold,
        Long toneOnOpening,
        String voicemail) {
    static ServiceSettings initially(String description) {
        return new ServiceSettings(
                false, description, 0, 99, "caller", false, "ringAll", null, null, null, null);
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    ServiceSettings with(ObjectNode changes) {
        return Json.overlay(ServiceSettings.class, this, changes);
    }

    ServiceSettings describedAs(String text) {
        return with(Json.object().put("description", text));
    }

    View view(String serviceName) {
        return new View("easyHunting", false, serviceName, "alias", this);
    }

    /** OVH's {@code telephony.EasyHunting}. */
    record View(
            String featureType,
            boolean isCCS,
            String serviceName,
            String serviceType,
            @JsonUnwrapped ServiceSettings settings) {}
}
