package io.switchboard.gateway.ovh;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Chooses the form in which OVH knows us, by what is set. */
@ApplicationScoped
class Keys {

    private final OvhConfig config;

    Keys(OvhConfig config) {
        this.config = config;
    }

    @Produces
    @Singleton
    Authenticator ours(Wire wire, OvhClock clock, Vertx vertx, ObjectMapper json, Doubts doubts) {
        KeyCheck.check(config);
        if (config.clientId().isPresent()) {
            return new ServiceAccount(office(vertx, json), doubts);
        }
        return Application.of(config)
                .<Authenticator>flatMap(
                        ours -> config.consumerKey().map(key -> ours.with(key, wire, clock)))
                .orElseGet(NoKey::new);
    }

    private TokenOffice office(Vertx vertx, ObjectMapper json) {
        var options =
                new HttpClientOptions()
                        .setConnectTimeout((int) config.connectTimeout().toMillis())
                        .setMaxPoolSize(1)
                        .setTracingPolicy(TracingPolicy.IGNORE);
        return new TokenOffice(
                vertx.createHttpClient(options),
                json,
                config.tokenEndpoint().orElseGet(() -> TokenOffice.placeFor(config.endpoint())),
                config.clientId().orElseThrow(),
                config.clientSecret().orElseThrow(),
                config.answerTimeout());
    }
}
