package io.switchboard.platform.time;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import org.jboss.logging.Logger;

/** The clock that everything in this service is given: the system's, or outside production one that can be moved. */
@ApplicationScoped
class ServiceClock {

    private static final Logger LOG = Logger.getLogger(ServiceClock.class);

    private final ClockConfig config;
    private final Vertx vertx;
    private final MovableClock clock = new MovableClock(InstantSource.system());

    ServiceClock(ClockConfig config, Vertx vertx) {
        this.config = config;
        this.vertx = vertx;
    }

    @Produces
    @Singleton
    Clock clock() {
        return config.follow().isPresent() ? clock : Clock.systemUTC();
    }

    void begin(@Observes StartupEvent start) {
        config.follow().ifPresent(this::follow);
    }

    private void follow(URI leader) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive("prod")) {
            throw new IllegalStateException(
                    "SWITCHBOARD_CLOCK_FOLLOW is set: in production time is not to be moved. Remove the setting.");
        }
        var http =
                vertx.createHttpClient(
                        new HttpClientOptions().setMaxPoolSize(1).setConnectTimeout(1000));
        vertx.setPeriodic(0, config.every().toMillis(), _ -> ask(http, leader));
    }

    private void ask(HttpClient http, URI leader) {
        var question =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(leader.toString())
                        .setTimeout(1000);
        http.request(question)
                .compose(request -> request.send())
                .compose(HttpClientResponse::body)
                .map(body -> body.toJsonObject().getDouble("offsetSeconds"))
                .onSuccess(seconds -> clock.moveTo(Duration.ofMillis(Math.round(seconds * 1000))))
                .onFailure(
                        failure ->
                                LOG.debugf("followed clock is silent: %s", failure.getMessage()));
    }
}
