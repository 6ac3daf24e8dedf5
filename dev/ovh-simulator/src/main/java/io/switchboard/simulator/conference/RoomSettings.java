package io.switchboard.simulator.conference;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.schema.Json;
import java.util.regex.Pattern;

/**
 * What can be set on a room and on a whole number: the fields that OVH's {@code telephony.ConferenceRoom} and {@code
 * telephony.ConferenceProperties} share.
 *
 * @param pin 1 to 8 digits; {@code 0} or nothing for none
 */
record RoomSettings(
        boolean announceFile,
        String announceFilename,
        Long announceSoundId,
        boolean anonymousRejection,
        boolean enterMuted,
        String eventsChannel,
        String language,
        String pin,
        boolean recordStatus,
        String reportEmail,
        String reportStatus,
        boolean whiteLabelReport) {
    private static final Pattern PIN = Pattern.compile("\\d{0,8}");

    /** Like OVH: records and reports until told otherwise. */
    static RoomSettings initially(String pin, String eventsChannel) {
        return new RoomSettings(
                false,
                null,
                null,
                false,
                false,
                eventsChannel,
                "fr",
                pin,
                true,
                null,
                "customer",
                false);
    }

    /** The same with another events channel, which OVH alone sets. */
    RoomSettings on(String channel) {
        return new RoomSettings(
                announceFile,
                announceFilename,
                announceSoundId,
                anonymousRejection,
                enterMuted,
                channel,
                language,
                pin,
                recordStatus,
                reportEmail,
                reportStatus,
                whiteLabelReport);
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    RoomSettings with(ObjectNode changes) {
        var changed = Json.overlay(RoomSettings.class, this, changes);
        if (!PIN.matcher(changed.pin()).matches()) {
            throw OvhProblem.badRequest("[pin] The pin must have 1 to 8 digits");
        }
        return changed;
    }
}
