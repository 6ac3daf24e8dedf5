package io.switchboard.forwarding.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.line.ForwardLine;
import io.switchboard.contracts.line.ForwardUnanswered;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.line.LineKey;
import io.switchboard.contracts.line.OfferedNumber;
import io.switchboard.contracts.line.Redirect;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Numbers and lines at OVH. Everything that goes wrong comes as {@link GatewayTrouble}. A change has a key, under which it is made once. */
@ApplicationScoped
public class Lines {

    private static final Duration WAIT = Duration.ofSeconds(15);

    private final LineClient lines;
    private final RedirectClient redirects;
    private final GatewayCalls gateway;

    Lines(
            @RestClient LineClient lines,
            @RestClient RedirectClient redirects,
            GatewayCalls gateway) {
        this.lines = lines;
        this.redirects = redirects;
        this.gateway = gateway;
    }

    /** All that our billing accounts have. */
    public Uni<Observed<List<OfferedNumber>>> offered() {
        return gateway.read(Lane.INTERACTIVE, WAIT, lines::offered);
    }

    public Uni<Observed<LineForwarding>> read(Lane lane, DialNumber line) {
        return gateway.read(lane, WAIT, () -> lines.read(new LineKey(line)));
    }

    /** Where a public number leads. */
    public Uni<Observed<Redirect>> redirect(Lane lane, DialNumber number) {
        return gateway.read(lane, WAIT, () -> redirects.read(new LineKey(number)));
    }

    public Uni<LineForwarding> forward(String key, DialNumber line, PhoneNumber to) {
        return gateway.change(() -> lines.forward(key, new ForwardLine(line, to)));
    }

    public Uni<LineForwarding> stop(String key, DialNumber line) {
        return gateway.change(() -> lines.stop(key, new LineKey(line)));
    }

    public Uni<LineForwarding> forwardUnanswered(String key, ForwardUnanswered wish) {
        return gateway.change(() -> lines.forwardUnanswered(key, wish));
    }

    public Uni<LineForwarding> stopUnanswered(String key, DialNumber line) {
        return gateway.change(() -> lines.stopUnanswered(key, new LineKey(line)));
    }
}
