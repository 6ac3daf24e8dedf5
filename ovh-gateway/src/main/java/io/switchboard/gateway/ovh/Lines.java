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
        return change(line, Options.always(to), allowance);
    }

    /** No call goes anywhere before the line has rung. */
    public Uni<Void> stop(HostedNumber line, Allowance allowance) {
        return change(line, Options.never(), allowance);
    }

    /** Calls that nobody answers go there after so many seconds. */
    public Uni<Void> forwardUnanswered(
            HostedNumber line, PhoneNumber to, int afterSeconds, Allowance allowance) {
        return change(line, Options.unanswered(to, afterSeconds), allowance);
    }

    /** Calls that nobody answers go nowhere. */
    public Uni<Void> stopUnanswered(HostedNumber line, Allowance allowance) {
        return change(line, Options.neverUnanswered(), allowance);
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
            String forwardNoReplyNumber) {

        private static Options always(PhoneNumber to) {
            return new Options(true, OvhForwardNature.NUMBER, to.ovh(), null, null, null, null);
        }

        private static Options never() {
            return new Options(false, null, null, null, null, null, null);
        }

        private static Options unanswered(PhoneNumber to, int afterSeconds) {
            return new Options(
                    null, null, null, true, (long) afterSeconds, OvhForwardNature.NUMBER, to.ovh());
        }

        private static Options neverUnanswered() {
            return new Options(null, null, null, false, null, null, null);
        }
    }
}
