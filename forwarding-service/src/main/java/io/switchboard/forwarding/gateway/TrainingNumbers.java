package io.switchboard.forwarding.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.phone.DialNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The conference numbers that are ours. */
@ApplicationScoped
public class TrainingNumbers {

    private static final Duration WAIT = Duration.ofSeconds(5);

    private final ConferenceNumberClient numbers;
    private final GatewayCalls gateway;

    TrainingNumbers(@RestClient ConferenceNumberClient numbers, GatewayCalls gateway) {
        this.numbers = numbers;
        this.gateway = gateway;
    }

    /** Whether our billing accounts have this conference number. Fails with {@link GatewayTrouble}. */
    public Uni<Boolean> has(DialNumber number) {
        return gateway.read(Lane.INTERACTIVE, WAIT, numbers::list)
                .map(all -> all.stream().anyMatch(it -> it.number().equals(number)));
    }
}
