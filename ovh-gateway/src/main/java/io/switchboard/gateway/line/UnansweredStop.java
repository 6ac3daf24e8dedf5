package io.switchboard.gateway.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.line.LineKey;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Lines;
import io.switchboard.gateway.ovh.OvhForward;
import io.switchboard.gateway.ovh.OvhLineOptions;
import io.switchboard.gateway.ovh.Patience;
import jakarta.inject.Singleton;

/** Calls that nobody answers go nowhere. */
@Singleton
class UnansweredStop extends Forwarding<LineKey> {

    UnansweredStop(Numbers numbers, Lines lines, Patience patience) {
        super(numbers, lines, patience);
    }

    @Override
    public String operation() {
        return "stop-forwarding-unanswered";
    }

    @Override
    public Class<LineKey> wish() {
        return LineKey.class;
    }

    @Override
    DialNumber line(LineKey wish) {
        return wish.number();
    }

    @Override
    Uni<Void> set(Lines lines, HostedNumber line, LineKey wish, Allowance allowance) {
        return lines.stopUnanswered(line, allowance);
    }

    @Override
    boolean shows(OvhLineOptions options, LineKey wish) {
        return options.inNeed().noneMatch(OvhForward::on);
    }
}
