package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.credential.ConsumerKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.credential.KeyRequest.State;
import io.switchboard.gateway.ovh.NewKeys;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** What becomes of consumer keys that were asked for. */
@ApplicationScoped
class KeyRequests {

    private final KeyRequestLedger ledger;
    private final NewKeys keys;
    private final CredentialConfig config;
    private final Clock clock;

    KeyRequests(KeyRequestLedger ledger, NewKeys keys, CredentialConfig config, Clock clock) {
        this.ledger = ledger;
        this.keys = keys;
        this.config = config;
        this.clock = clock;
    }

    /** As it is now: OVH is asked while nobody has answered. */
    Uni<KeyRequest> read(UUID id, Allowance allowance) {
        return giveUp().chain(() -> ledger.read(id))
                .chain(
                        request ->
                                request.state() == State.PENDING && keys.possible()
                                        ? asked(request, allowance)
                                        : Uni.createFrom().item(request));
    }

    private Uni<KeyRequest> asked(KeyRequest request, Allowance allowance) {
        return keys.state(request.consumerKey().orElseThrow(), allowance)
                .map(State::of)
                .chain(
                        state ->
                                state == State.PENDING
                                        ? Uni.createFrom().item(request)
                                        : ledger.move(request.id(), state)
                                                .chain(() -> ledger.read(request.id())));
    }

    /** The key of a validated request, once for all that ask. */
    Uni<ConsumerKey> show(UUID id, Allowance allowance) {
        return read(id, allowance)
                .chain(
                        request ->
                                switch (request.state()) {
                                    case VALIDATED -> take(id);
                                    case SHOWN ->
                                            Uni.createFrom()
                                                    .failure(new CredentialRefusal.AlreadyShown());
                                    case PENDING, REFUSED, EXPIRED ->
                                            Uni.createFrom()
                                                    .failure(new CredentialRefusal.NotValidated());
                                });
    }

    private Uni<ConsumerKey> take(UUID id) {
        return ledger.take(id)
                .map(key -> key.orElseThrow(CredentialRefusal.AlreadyShown::new))
                .map(key -> new ConsumerKey(key.text()));
    }

    /** Erases what was asked for too long ago. */
    Uni<Void> giveUp() {
        return ledger.giveUp(clock.instant().minus(config.keep())).replaceWithVoid();
    }
}
