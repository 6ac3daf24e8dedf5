package io.switchboard.web.gateway;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.AuditEntry;
import io.switchboard.contracts.gateway.AuditSearch;
import io.switchboard.contracts.gateway.GatewayState;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.gateway.credential.ConsumerKey;
import io.switchboard.contracts.gateway.credential.ConsumerKeyRequest;
import io.switchboard.contracts.gateway.credential.ConsumerKeyRequestKey;
import io.switchboard.contracts.gateway.credential.Credential;
import io.switchboard.contracts.gateway.credential.CredentialKey;
import io.switchboard.contracts.gateway.credential.OurAccess;
import io.switchboard.contracts.gateway.credential.RequestConsumerKey;
import io.switchboard.platform.time.TimeLeft;
import io.switchboard.web.remote.Remote;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What administrators ask of ovh-gateway. All of it fails with {@link GatewayTrouble}, or else there is a bug. */
@ApplicationScoped
public class Gateway {

    /** What the gateway knows by itself. */
    private static final Duration WITHOUT_OVH = Duration.ofSeconds(3);

    /** What it asks OVH for, which takes some calls when there are many credentials. */
    private static final Duration WITH_OVH = Duration.ofSeconds(12);

    private final StateClient states;
    private final AuditClient audit;
    private final CredentialClient credentials;
    private final ConsumerKeyRequestClient requests;
    private final Remote remote = new Remote("ovh-gateway");
    private final GatewayReport report = new GatewayReport(remote);

    Gateway(
            @RestClient StateClient states,
            @RestClient AuditClient audit,
            @RestClient CredentialClient credentials,
            @RestClient ConsumerKeyRequestClient requests) {
        this.states = states;
        this.audit = audit;
        this.credentials = credentials;
        this.requests = requests;
    }

    public Uni<GatewayState> state() {
        return explained(remote.ask(WITHOUT_OVH, states.state()));
    }

    public Uni<List<AuditEntry>> changes(AuditSearch search) {
        return explained(remote.ask(WITHOUT_OVH, audit.search(search)));
    }

    public Uni<OurAccess> access() {
        return explained(asksOvh().ask(WITH_OVH, credentials.ours()));
    }

    public Uni<Observed<List<Credential>>> credentials() {
        return explained(asksOvh().ask(WITH_OVH, credentials.list()));
    }

    /** @param key the same for the same wish, however often it is sent */
    public Uni<Void> revoke(String key, long credential) {
        return explained(
                asksOvh().ask(WITH_OVH, credentials.revoke(key, new CredentialKey(credential))));
    }

    /** @param key the same for the same wish, however often it is sent */
    public Uni<ConsumerKeyRequest> request(String key, RequestConsumerKey wish) {
        return explained(asksOvh().ask(WITH_OVH, requests.make(key, wish)));
    }

    public Uni<ConsumerKeyRequest> request(UUID id) {
        return explained(asksOvh().ask(WITH_OVH, requests.read(new ConsumerKeyRequestKey(id))));
    }

    /** The key of a validated request. It is told once, so a call that may have arrived is never repeated. */
    public Uni<ConsumerKey> key(UUID request) {
        return explained(
                asksOvh().askOnce(WITH_OVH, requests.show(new ConsumerKeyRequestKey(request))));
    }

    /** The gateway need not go on when nobody waits for it any more. */
    private Remote asksOvh() {
        TimeLeft.limit(WITH_OVH);
        return remote;
    }

    private <T> Uni<T> explained(Uni<T> call) {
        return call.onFailure().transform(report::explain);
    }
}
