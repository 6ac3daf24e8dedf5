package io.switchboard.gateway.event;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/** Long GETs on channels, outside the budget: nobody works at OVH while we wait. No keys are sent, no redirect is followed, no body read. */
@ApplicationScoped
class LongWaits {

    private static final int CONNECT_MILLIS = 2_000;

    private final Vertx vertx;
    private final HttpClient client;
    private final Semaphore places;

    LongWaits(Vertx vertx, EventsConfig config) {
        this.vertx = vertx;
        this.places = new Semaphore(config.atOnce());
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout(CONNECT_MILLIS)
                                .setMaxPoolSize(config.atOnce())
                                .setTracingPolicy(TracingPolicy.IGNORE));
    }

    /** Whether something was said in time. Fails with {@link NoEvents} when this is no channel to wait on, or too many wait already. */
    Uni<Boolean> on(URI channel, Duration patience) {
        if (!places.tryAcquire()) {
            return Uni.createFrom().failure(new NoEvents());
        }
        return Uni.createFrom()
                .completionStage(() -> get(channel, patience).toCompletionStage())
                .eventually(() -> places.release());
    }

    private Future<Boolean> get(URI channel, Duration patience) {
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        .setAbsoluteURI(channel.toString())
                        .setFollowRedirects(false);
        return client.request(options)
                .compose(request -> answer(request, patience))
                .recover(
                        failure ->
                                Future.failedFuture(
                                        failure instanceof NoEvents ? failure : new NoEvents()));
    }

    private Future<Boolean> answer(HttpClientRequest request, Duration patience) {
        var late = new AtomicBoolean();
        var timer =
                vertx.setTimer(
                        Math.max(1, patience.toMillis()),
                        _ -> {
                            late.set(true);
                            request.reset();
                        });
        return request.send()
                .map(LongWaits::said)
                .onComplete(_ -> vertx.cancelTimer(timer))
                .onSuccess(_ -> request.reset())
                .recover(
                        failure ->
                                late.get()
                                        ? Future.succeededFuture(false)
                                        : Future.failedFuture(failure));
    }

    private static boolean said(HttpClientResponse answer) {
        return switch (answer.statusCode()) {
            case 200 -> true;
            case 204 -> false;
            default -> throw new NoEvents();
        };
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
