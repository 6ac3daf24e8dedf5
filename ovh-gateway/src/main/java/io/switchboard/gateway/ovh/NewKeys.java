package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.KeyOffice.KeyWish;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** New consumer keys for our application, asked for within the budget. */
@ApplicationScoped
public class NewKeys {

    private final Optional<KeyOffice> office;
    private final OvhClient client;

    NewKeys(OvhConfig config, Wire wire, OvhClock clock, OvhJson json, OvhClient client) {
        this.office = Application.of(config).map(ours -> new KeyOffice(ours, wire, clock, json));
        this.client = client;
    }

    /** Whether OVH knows us by an application, without which there are no consumer keys. */
    public boolean possible() {
        return office.isPresent();
    }

    /**
     * A key that a person has yet to validate.
     *
     * @param redirection where OVH sends them afterwards; nowhere when null
     */
    public Uni<RequestedKey> ask(
            List<AccessRule> rules,
            List<String> allowedIps,
            String redirection,
            Allowance allowance) {
        return office().ask(
                        new KeyWish(rules, allowedIps, redirection),
                        (call, whose) -> client.send(() -> call, whose, allowance));
    }

    public Uni<KeyState> state(Hidden consumerKey, Allowance allowance) {
        return office().state(
                        consumerKey, (call, whose) -> client.send(() -> call, whose, allowance));
    }

    private KeyOffice office() {
        return office.orElseThrow(
                () -> new IllegalStateException("ask whether it is possible before"));
    }
}
