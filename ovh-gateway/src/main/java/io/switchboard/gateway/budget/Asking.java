package io.switchboard.gateway.budget;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.platform.time.Deadline;
import io.switchboard.platform.time.TimeLeft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.BadRequestException;
import java.time.Duration;
import java.util.Arrays;

/** What the request under way may ask of OVH: in its own lane or a lower one, and no longer than its caller waits. */
@ApplicationScoped
public class Asking {

    private final Budget budget;
    private final CurrentVertxRequest request;

    Asking(Budget budget, CurrentVertxRequest request) {
        this.budget = budget;
        this.request = request;
    }

    /**
     * To be called where the request comes in, on its own context.
     *
     * @param own lane of the operation, the highest that it can have
     * @param longest time that the operation takes for whoever does not say how long they wait
     */
    public Allowance allowance(Lane own, Duration longest) {
        return budget.allow(lane(own), deadline(longest));
    }

    /** When the operation under way is over at the latest. */
    public Deadline deadline(Duration longest) {
        var ours = Deadline.in(longest);
        return TimeLeft.deadline().map(ours::earlier).orElse(ours);
    }

    /** The lane asked for, unless it is higher than the operation's own. */
    public Lane lane(Lane own) {
        var wished = request.getCurrent().request().getHeader(Lane.HEADER);
        if (wished == null) {
            return own;
        }
        var lane =
                Arrays.stream(Lane.values())
                        .filter(it -> it.name().equalsIgnoreCase(wished))
                        .findFirst()
                        .orElseThrow(() -> new BadRequestException(Lane.HEADER + " is unknown"));
        return lane.compareTo(own) > 0 ? lane : own;
    }
}
