package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;

/** Lines, where they send their calls, and the numbers that lead to them. */
@ApplicationScoped
public class Lines {

    private final TypedCalls calls;

    Lines(TypedCalls calls) {
        this.calls = calls;
    }

    public Uni<OvhRedirect> redirect(HostedNumber number, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.REDIRECT, number.path()), allowance);
    }

    public Uni<OvhLineOptions> options(HostedNumber line, Allowance allowance) {
        return calls.read(OvhCall.of(Operation.LINE_OPTIONS, line.path()), allowance);
    }

    /** All calls go there. */
    public Uni<Void> forward(HostedNumber line, PhoneNumber to, Allowance allowance) {
        return change(line, Options.always(true, OvhForwardNature.NUMBER, to.ovh()), allowance);
    }

    /** No call goes anywhere before the line has rung. */
    public Uni<Void> stop(HostedNumber line, Allowance allowance) {
        return change(line, Options.always(false, null, null), allowance);
    }

    /** Calls that nobody answers go there: after so many seconds, or at once where the line cannot ring. */
    public Uni<Void> forwardUnanswered(
            HostedNumber line,
            OvhForwardNature nature,
            PhoneNumber to,
            int afterSeconds,
            Allowance allowance) {
        return change(line, Options.inNeed(true, nature, to.ovh(), (long) afterSeconds), allowance);
    }

    /** Calls that nobody answers go nowhere. */
    public Uni<Void> stopUnanswered(HostedNumber line, Allowance allowance) {
        return change(line, Options.inNeed(false, null, null, null), allowance);
    }

    private Uni<Void> change(HostedNumber line, Options options, Allowance allowance) {
        var call = OvhCall.of(Operation.CHANGE_LINE_OPTIONS, line.path());
        return calls.order(call, () -> options, allowance);
    }

    /** What is absent stays as it is. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Options(
            Boolean forwardUnconditional,
            OvhForwardNature forwardUnconditionalNature,
            String forwardUnconditionalNumber,
            Boolean forwardNoReply,
            Long forwardNoReplyDelay,
            OvhForwardNature forwardNoReplyNature,
            String forwardNoReplyNumber,
            Boolean forwardBusy,
            OvhForwardNature forwardBusyNature,
            String forwardBusyNumber,
            Boolean forwardBackup,
            OvhForwardNature forwardBackupNature,
            String forwardBackupNumber) {

        private static Options always(boolean on, OvhForwardNature nature, String to) {
            return new Options(
                    on, nature, to, null, null, null, null, null, null, null, null, null, null);
        }

        /** The line does not answer, is busy, or has no phone connected: callers make no difference. */
        private static Options inNeed(
                boolean on, OvhForwardNature nature, String to, Long afterSeconds) {
            return new Options(
                    null, null, null, on, afterSeconds, nature, to, on, nature, to, on, nature, to);
        }
    }
}
