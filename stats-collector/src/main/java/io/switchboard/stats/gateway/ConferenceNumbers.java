package io.switchboard.stats.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.ConferenceNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Conference numbers at OVH. Everything that goes wrong comes as {@link GatewayTrouble}. */
@ApplicationScoped
public class ConferenceNumbers {

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final ConferenceNumberClient numbers;
    private final GatewayCalls gateway;

    ConferenceNumbers(@RestClient ConferenceNumberClient numbers, GatewayCalls gateway) {
        this.numbers = numbers;
        this.gateway = gateway;
    }

    /** All that we have. While OVH is away those that it told of before: they do not come and go. */
    public Uni<List<DialNumber>> known() {
        return gateway.read(WAIT, numbers::known).map(Observed::what);
    }

    /** What OVH counts on them, each with its own age; those that were never counted are missing. */
    public Uni<List<ConferenceNumber>> counted() {
        return gateway.read(WAIT, numbers::list);
    }
}
