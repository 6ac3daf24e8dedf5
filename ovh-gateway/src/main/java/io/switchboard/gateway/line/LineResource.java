package io.switchboard.gateway.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.line.ForwardLine;
import io.switchboard.contracts.line.ForwardUnanswered;
import io.switchboard.contracts.line.LineApi;
import io.switchboard.contracts.line.LineForwarding;
import io.switchboard.contracts.line.LineKey;
import io.switchboard.contracts.line.OfferedNumber;
import io.switchboard.gateway.command.Changes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** Lines over HTTP. */
@RolesAllowed("lines")
class LineResource implements LineApi {

    private final Offer offer;
    private final LineReading reading;
    private final LineChanges wishes;
    private final Changes changes;

    LineResource(Offer offer, LineReading reading, LineChanges wishes, Changes changes) {
        this.offer = offer;
        this.reading = reading;
        this.wishes = wishes;
        this.changes = changes;
    }

    @Override
    public Uni<Observed<List<OfferedNumber>>> offered() {
        return offer.all();
    }

    @Override
    public Uni<Observed<LineForwarding>> read(LineKey line) {
        return reading.forwarding(line);
    }

    @Override
    public Uni<LineForwarding> forward(String idempotencyKey, ForwardLine wish) {
        return changes.make(wishes.start(), idempotencyKey, wish);
    }

    @Override
    public Uni<LineForwarding> stop(String idempotencyKey, LineKey line) {
        return changes.make(wishes.stop(), idempotencyKey, line);
    }

    @Override
    public Uni<LineForwarding> forwardUnanswered(String idempotencyKey, ForwardUnanswered wish) {
        return changes.make(wishes.unansweredStart(), idempotencyKey, wish);
    }

    @Override
    public Uni<LineForwarding> stopUnanswered(String idempotencyKey, LineKey line) {
        return changes.make(wishes.unansweredStop(), idempotencyKey, line);
    }
}
