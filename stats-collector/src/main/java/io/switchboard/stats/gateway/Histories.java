package io.switchboard.stats.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.history.ConferenceHistory;
import io.switchboard.contracts.history.ListHistories;
import io.switchboard.contracts.history.ReadHistories;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Conferences that were held, by OVH's own word. Everything that goes wrong comes as {@link GatewayTrouble}. */
@ApplicationScoped
public class Histories {

    /** How many one answer holds. */
    public static final int MOST = 50;

    /** The gateway works for a quarter of a minute on one answer. */
    private static final Duration WAIT = Duration.ofSeconds(20);

    private final HistoryClient histories;
    private final GatewayCalls gateway;

    Histories(@RestClient HistoryClient histories, GatewayCalls gateway) {
        this.histories = histories;
        this.gateway = gateway;
    }

    /** Ids of those that began from one moment to another, both included. */
    public Uni<Observed<List<Long>>> list(DialNumber number, Instant from, Instant to) {
        var wish = new ListHistories(number, from, to);
        return gateway.heard(WAIT, () -> histories.list(wish));
    }

    /**
     * Those of them that OVH knows. What a call that was cut short has read, the gateway remembers for the next.
     *
     * @param ids at most {@link #MOST}
     */
    public Uni<List<ConferenceHistory>> read(DialNumber number, List<Long> ids) {
        var wish = new ReadHistories(number, ids);
        return gateway.heard(WAIT, () -> histories.read(wish)).map(Observed::what);
    }
}
