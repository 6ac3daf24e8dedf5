package io.switchboard.gateway.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.line.ForwardUnanswered;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Lines;
import io.switchboard.gateway.ovh.OvhForward;
import io.switchboard.gateway.ovh.OvhForwardNature;
import io.switchboard.gateway.ovh.OvhLineOptions;
import io.switchboard.gateway.ovh.Patience;
import jakarta.inject.Singleton;

/** Calls that nobody answers go to a phone or a voicemail. */
@Singleton
class UnansweredStart extends Forwarding<ForwardUnanswered> {

    UnansweredStart(Numbers numbers, Lines lines, Patience patience) {
        super(numbers, lines, patience);
    }

    @Override
    public String operation() {
        return "forward-unanswered";
    }

    @Override
    public Class<ForwardUnanswered> wish() {
        return ForwardUnanswered.class;
    }

    @Override
    DialNumber line(ForwardUnanswered wish) {
        return wish.line();
    }

    @Override
    Uni<Void> set(Lines lines, HostedNumber line, ForwardUnanswered wish, Allowance allowance) {
        return lines.forwardUnanswered(
                line, nature(wish), wish.to(), wish.afterSeconds(), allowance);
    }

    @Override
    boolean shows(OvhLineOptions options, ForwardUnanswered wish) {
        return options.forwardNoReplyDelay() == wish.afterSeconds()
                && options.inNeed().allMatch(it -> leads(it, wish));
    }

    private static boolean leads(OvhForward forward, ForwardUnanswered wish) {
        return switch (wish.kind()) {
            case NUMBER -> Forwards.leads(forward, wish.to());
            case VOICEMAIL -> Forwards.leadsToVoicemail(forward, wish.to());
        };
    }

    private static OvhForwardNature nature(ForwardUnanswered wish) {
        return switch (wish.kind()) {
            case NUMBER -> OvhForwardNature.NUMBER;
            case VOICEMAIL -> OvhForwardNature.VOICEMAIL;
        };
    }
}
