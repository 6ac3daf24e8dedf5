package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.credential.ConsumerKeyRequest;
import io.switchboard.contracts.gateway.credential.RequestConsumerKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.credential.KeyRequest.State;
import io.switchboard.gateway.ovh.AccessRule;
import io.switchboard.gateway.ovh.NewKeys;
import io.switchboard.gateway.ovh.RequestedKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Asking OVH for a consumer key. One whose answer was lost is worth nothing to anybody, so another one is asked for. */
@ApplicationScoped
class RequestKey implements Change<RequestConsumerKey, ConsumerKeyRequest> {

    private final NewKeys keys;
    private final KeyRules rules;
    private final KeyRequestLedger ledger;
    private final Clock clock;

    RequestKey(NewKeys keys, KeyRules rules, KeyRequestLedger ledger, Clock clock) {
        this.keys = keys;
        this.rules = rules;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public String operation() {
        return "request-consumer-key";
    }

    @Override
    public Class<RequestConsumerKey> wish() {
        return RequestConsumerKey.class;
    }

    @Override
    public Class<ConsumerKeyRequest> result() {
        return ConsumerKeyRequest.class;
    }

    @Override
    public Subject subject(RequestConsumerKey wish) {
        return Subject.account();
    }

    @Override
    public Uni<ConsumerKeyRequest> perform(RequestConsumerKey wish, Attempt attempt) {
        if (!keys.possible()) {
            return Uni.createFrom().failure(new CredentialRefusal.NoApplication());
        }
        var needed = rules.of(wish.features());
        return keys.ask(needed, wish.allowedIps(), wish.redirection(), attempt.allowance())
                .map(key -> request(key, needed))
                .call(ledger::keep)
                .map(KeyRequest::view);
    }

    @Override
    public Uni<Found<ConsumerKeyRequest>> readBack(RequestConsumerKey wish, Allowance allowance) {
        return Uni.createFrom().item(Found.undone());
    }

    private KeyRequest request(RequestedKey key, List<AccessRule> needed) {
        return new KeyRequest(
                UUID.randomUUID(),
                State.PENDING,
                needed.stream().map(AccessRule::toString).toList(),
                Optional.of(key.validationUrl()),
                Optional.of(key.consumerKey()),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
