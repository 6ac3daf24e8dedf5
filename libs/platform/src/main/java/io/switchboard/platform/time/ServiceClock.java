package io.switchboard.platform.time;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** The clock that everything in this service is given: the system's, or outside production one that can be moved. */
@ApplicationScoped
class ServiceClock {

    private static final Logger LOG = Logger.getLogger(ServiceClock.class);
    private static final int ANSWER_MILLIS = 1_000;

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

    /** Before anything else begins, so that nothing happens at a wrong time. */
    void begin(@Observes @Priority(2) StartupEvent start) {
        config.follow().ifPresent(this::follow);
    }

    private void follow(URI leader) {
        var http =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setMaxPoolSize(1)
                                .setConnectTimeout(ANSWER_MILLIS)
                                .setTracingPolicy(TracingPolicy.IGNORE));
        awaitFirst(ask(http, leader), leader);
        vertx.setPeriodic(
                config.every().toMillis(),
                _ ->
                        ask(http, leader)
                                .onFailure(
                                        failure ->
                                                LOG.debugf(
                                                        "followed clock is silent: %s", failure)));
    }

    private Future<Void> ask(HttpClient http, URI leader) {
        var question =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(leader.toString())
                        .setTimeout(ANSWER_MILLIS);
        return http.request(question)
                .compose(request -> request.send())
                .compose(HttpClientResponse::body)
                .map(body -> body.toJsonObject().getDouble("offsetSeconds"))
                .onSuccess(seconds -> clock.moveTo(Duration.ofMillis(Math.round(seconds * 1000))))
                .mapEmpty();
    }

    private static void awaitFirst(Future<Void> answer, URI leader) {
        try {
            answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(2L * ANSWER_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException silent) {
            LOG.warnf("followed clock=%s is silent, so we begin with the system's", leader);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
