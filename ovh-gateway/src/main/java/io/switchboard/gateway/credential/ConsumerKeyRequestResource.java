package io.switchboard.gateway.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.credential.ConsumerKey;
import io.switchboard.contracts.gateway.credential.ConsumerKeyRequest;
import io.switchboard.contracts.gateway.credential.ConsumerKeyRequestApi;
import io.switchboard.contracts.gateway.credential.ConsumerKeyRequestKey;
import io.switchboard.contracts.gateway.credential.RequestConsumerKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Asking;
import io.switchboard.gateway.command.Changes;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;

/** Asking for consumer keys over HTTP. */
@RolesAllowed("administration")
class ConsumerKeyRequestResource implements ConsumerKeyRequestApi {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Changes changes;
    private final RequestKey request;
    private final KeyRequests requests;
    private final Asking asking;

    ConsumerKeyRequestResource(
            Changes changes, RequestKey request, KeyRequests requests, Asking asking) {
        this.changes = changes;
        this.request = request;
        this.requests = requests;
        this.asking = asking;
    }

    @Override
    public Uni<ConsumerKeyRequest> make(String idempotencyKey, RequestConsumerKey wish) {
        return changes.make(request, idempotencyKey, wish);
    }

    @Override
    public Uni<ConsumerKeyRequest> read(ConsumerKeyRequestKey which) {
        return requests.read(which.id(), allowance()).map(KeyRequest::view);
    }

    @Override
    public Uni<ConsumerKey> show(ConsumerKeyRequestKey which) {
        return requests.show(which.id(), allowance());
    }

    private Allowance allowance() {
        return asking.allowance(Lane.LIVE, LONGEST);
    }
}
