package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.stream.Stream;

/** Where a line sends its calls, as OVH tells of it. Numbers that are not set are empty or absent. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record OvhLineOptions(
        boolean forwardUnconditional,
        OvhForwardNature forwardUnconditionalNature,
        String forwardUnconditionalNumber,
        boolean forwardNoReply,
        long forwardNoReplyDelay,
        OvhForwardNature forwardNoReplyNature,
        String forwardNoReplyNumber,
        boolean forwardBusy,
        OvhForwardNature forwardBusyNature,
        String forwardBusyNumber,
        boolean forwardBackup,
        OvhForwardNature forwardBackupNature,
        String forwardBackupNumber) {

    public OvhForward always() {
        return new OvhForward(
                forwardUnconditional, forwardUnconditionalNature, forwardUnconditionalNumber);
    }

    public OvhForward unanswered() {
        return new OvhForward(forwardNoReply, forwardNoReplyNature, forwardNoReplyNumber);
    }

    public OvhForward busy() {
        return new OvhForward(forwardBusy, forwardBusyNature, forwardBusyNumber);
    }

    public OvhForward unregistered() {
        return new OvhForward(forwardBackup, forwardBackupNature, forwardBackupNumber);
    }

    /** The forwards that apply when the line does not take a call, for whatever reason. */
    public Stream<OvhForward> inNeed() {
        return Stream.of(unanswered(), busy(), unregistered());
    }

    @Override
    public String toString() {
        return "OvhLineOptions";
    }
}
