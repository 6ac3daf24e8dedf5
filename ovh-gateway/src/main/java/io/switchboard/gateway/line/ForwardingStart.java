package io.switchboard.gateway.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.line.ForwardLine;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Lines;
import io.switchboard.gateway.ovh.OvhLineOptions;
import io.switchboard.gateway.ovh.Patience;
import jakarta.inject.Singleton;

/** All calls of a line go to a phone. */
@Singleton
class ForwardingStart extends Forwarding<ForwardLine> {

    ForwardingStart(Numbers numbers, Lines lines, Patience patience) {
        super(numbers, lines, patience);
    }

    @Override
    public String operation() {
        return "forward-line";
    }

    @Override
    public Class<ForwardLine> wish() {
        return ForwardLine.class;
    }

    @Override
    DialNumber line(ForwardLine wish) {
        return wish.line();
    }

    @Override
    Uni<Void> set(Lines lines, HostedNumber line, ForwardLine wish, Allowance allowance) {
        return lines.forward(line, wish.to(), allowance);
    }

    @Override
    boolean shows(OvhLineOptions options, ForwardLine wish) {
        return Forwards.leads(options.always(), wish.to());
    }
}
