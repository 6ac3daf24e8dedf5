package io.switchboard.simulator.line;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.switchboard.simulator.schema.Json;
import java.util.List;

/** OVH's {@code telephony.LineOptions}: what a line does with calls, in both directions. Numbers that are not set are empty. */
record LineOptions(
        boolean absentSubscriber,
        boolean anonymousCallRejection,
        boolean callRestrictionIncoming,
        boolean callRestrictionOutgoing,
        boolean callWaiting,
        String codecs,
        String defaultVoicemail,
        String displayNumber,
        boolean doNotDisturb,
        String domain,
        boolean forwardBackup,
        String forwardBackupNature,
        String forwardBackupNumber,
        boolean forwardBusy,
        String forwardBusyNature,
        String forwardBusyNumber,
        boolean forwardNoReply,
        long forwardNoReplyDelay,
        String forwardNoReplyNature,
        String forwardNoReplyNumber,
        boolean forwardUnconditional,
        String forwardUnconditionalNature,
        String forwardUnconditionalNumber,
        boolean identificationRestriction,
        String intercom,
        List<String> ipRestrictions,
        String language,
        boolean lockOutCall,
        String lockOutCallPassword,
        boolean recordOutgoingCallsBeta,
        Long toneOnCallWaitingSoundId,
        Long toneOnHoldSoundId,
        Long toneRingbackSoundId,
        String voicemailExternalNumber,
        String voicemailInternalNumber) {
    private static final String NOT_SET = "";

    static LineOptions initially(String number) {
        return new LineOptions(
                false,
                false,
                false,
                false,
                true,
                "automatic",
                number,
                number,
                false,
                "sip.example.org",
                false,
                "number",
                NOT_SET,
                false,
                "number",
                NOT_SET,
                false,
                20,
                "number",
                NOT_SET,
                false,
                "number",
                NOT_SET,
                false,
                "no",
                List.of(),
                "French",
                false,
                null,
                false,
                null,
                null,
                null,
                NOT_SET,
                "123");
    }

    /** @param changes sound by the schema and without fields that only OVH sets */
    LineOptions with(ObjectNode changes) {
        return Json.overlay(LineOptions.class, this, changes);
    }
}
