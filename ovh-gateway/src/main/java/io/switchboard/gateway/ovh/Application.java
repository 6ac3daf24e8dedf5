package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpClientRequest;
import java.util.Optional;

/** Our program alone, on nobody's behalf: enough to ask for a consumer key. Nothing is signed. */
record Application(String key, Hidden secret) implements Authenticator {

    /** Our program as OVH knows it, if it does. */
    static Optional<Application> of(OvhConfig config) {
        return config.applicationKey()
                .map(key -> new Application(key, config.applicationSecret().orElseThrow()));
    }

    @Override
    public Uni<Proof> proof() {
        return Uni.createFrom().item((request, _) -> named(request));
    }

    @Override
    public boolean outlived(Proof proof, Throwable failure) {
        return false;
    }

    @Override
    public Uni<Proof> proofAfter(Proof failed) {
        return proof();
    }

    @Override
    public String means() {
        return "application";
    }

    /** The same program with a consumer key. */
    SignedKeys with(Hidden consumerKey, Wire wire, OvhClock clock) {
        return new SignedKeys(this, consumerKey, wire, clock);
    }

    HttpClientRequest named(HttpClientRequest request) {
        return request.putHeader("X-Ovh-Application", key);
    }

    @Override
    public String toString() {
        return "Application";
    }
}
