package io.switchboard.gateway.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.command.Unresolved;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Lines;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhLineOptions;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.Product;

/**
 * One kind of change of a line's forwards. OVH's own manager has shown forwards that were not there, so each change is read back; what OVH
 * does not show is set and looked for once more, and is unresolved if that does not help.
 */
abstract class Forwarding<W> implements Change<W, LineForwarding> {

    private static final int LOOKS = 2;

    private final Numbers numbers;
    private final Lines lines;
    private final Patience patience;

    Forwarding(Numbers numbers, Lines lines, Patience patience) {
        this.numbers = numbers;
        this.lines = lines;
        this.patience = patience;
    }

    abstract DialNumber line(W wish);

    /** May be sent twice. */
    abstract Uni<Void> set(Lines lines, HostedNumber line, W wish, Allowance allowance);

    abstract boolean shows(OvhLineOptions options, W wish);

    @Override
    public Class<LineForwarding> result() {
        return LineForwarding.class;
    }

    @Override
    public Subject subject(W wish) {
        return Subject.line(line(wish));
    }

    @Override
    public Uni<LineForwarding> perform(W wish, Attempt attempt) {
        return numbers.hosted(Product.LINE, line(wish))
                .chain(line -> taken(1, line, wish, attempt.allowance()))
                .map(options -> Forwards.of(line(wish), options))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new UnknownNumber());
    }

    @Override
    public Uni<Found<LineForwarding>> readBack(W wish, Allowance allowance) {
        return numbers.hosted(Product.LINE, line(wish))
                .chain(line -> lines.options(line, allowance))
                .map(
                        options ->
                                shows(options, wish)
                                        ? Found.done(Forwards.of(line(wish), options))
                                        : Found.undone());
    }

    private Uni<OvhLineOptions> taken(int look, HostedNumber line, W wish, Allowance allowance) {
        return patience.untilTaken(allowance.deadline(), () -> set(lines, line, wish, allowance))
                .chain(() -> lines.options(line, allowance))
                .chain(
                        options ->
                                shows(options, wish)
                                        ? Uni.createFrom().item(options)
                                        : again(look, line, wish, allowance));
    }

    private Uni<OvhLineOptions> again(int look, HostedNumber line, W wish, Allowance allowance) {
        return look == LOOKS || allowance.deadline().over()
                ? Uni.createFrom().failure(new Unresolved(new LineRefused.NotTaken()))
                : patience.pause(look).chain(() -> taken(look + 1, line, wish, allowance));
    }
}
