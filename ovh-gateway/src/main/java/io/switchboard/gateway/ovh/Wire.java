package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.BudgetConfig;
import io.switchboard.gateway.ovh.OvhFailure.Facts;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/**
 * Carries bytes to OVH and back. It is Vert.x' own HTTP client, not the more comfortable one on top of it: that one does not tell a
 * connection that never came about from one that broke when the call was under way already.
 */
@ApplicationScoped
class Wire {

    /** Shorter than what servers usually keep an idle connection for, so that a call rarely meets one that is just being closed. */
    private static final Duration IDLE = Duration.ofSeconds(15);

    private final Vertx vertx;
    private final HttpClient client;
    private final URI endpoint;

    Wire(Vertx vertx, OvhConfig config, BudgetConfig budget) {
        this.vertx = vertx;
        this.endpoint = config.endpoint();
        var connect = config.connectTimeout();
        this.client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) connect.toMillis())
                                .setSslHandshakeTimeout(connect.toMillis())
                                .setSslHandshakeTimeoutUnit(TimeUnit.MILLISECONDS)
                                .setKeepAliveTimeout((int) IDLE.toSeconds())
                                // One more than may be under way: the clock is measured beside
                                // them.
                                .setMaxPoolSize(budget.concurrency() + 1)
                                .setTracingPolicy(io.vertx.core.tracing.TracingPolicy.IGNORE));
    }

    /** The whole URL of a path, as it goes over the wire and into the signature. */
    String url(String path) {
        return (secure() ? "https://" : "http://") + authority() + target(path);
    }

    /**
     * Sends a call and waits for its answer in full.
     *
     * @param headers applied when a connection is at hand, so that a signature's time is the time of sending
     * @return any answer of any status; fails with {@link OvhFailure.Unreachable} or {@link OvhFailure.Silent}
     */
    Uni<Answer> send(OvhCall call, Duration limit, UnaryOperator<HttpClientRequest> headers) {
        return Uni.createFrom()
                .completionStage(() -> exchange(call, limit, headers).toCompletionStage());
    }

    private Future<Answer> exchange(
            OvhCall call, Duration limit, UnaryOperator<HttpClientRequest> headers) {
        var facts = Facts.unanswered(call.operation());
        var options =
                new RequestOptions()
                        .setMethod(call.operation().method())
                        .setHost(endpoint.getHost())
                        .setPort(port())
                        .setSsl(secure())
                        .setURI(target(call.path()));
        return client.request(options)
                .recover(failure -> Future.failedFuture(unsent(facts, failure)))
                .compose(request -> answer(headers.apply(request), call, limit, facts));
    }

    private Future<Answer> answer(
            HttpClientRequest request, OvhCall call, Duration limit, Facts facts) {
        var late = new AtomicBoolean();
        var timer =
                vertx.setTimer(
                        Math.max(1, limit.toMillis()),
                        _ -> {
                            late.set(true);
                            request.reset();
                        });
        return sent(request, call)
                .compose(response -> response.body().map(body -> Answer.of(response, body)))
                .onComplete(_ -> vertx.cancelTimer(timer))
                .recover(
                        _ ->
                                Future.failedFuture(
                                        late.get()
                                                ? new OvhFailure.Silent(facts, true)
                                                : new OvhFailure.Unreachable(facts, true)));
    }

    private static Future<io.vertx.core.http.HttpClientResponse> sent(
            HttpClientRequest request, OvhCall call) {
        call.headers().forEach(request::putHeader);
        return call.hasBody()
                ? request.putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                        .send(Buffer.buffer(call.body()))
                : request.send();
    }

    private static OvhFailure unsent(Facts facts, Throwable failure) {
        return failure instanceof TimeoutException
                ? new OvhFailure.Silent(facts, false)
                : new OvhFailure.Unreachable(facts, false);
    }

    private String target(String path) {
        var base = endpoint.getRawPath();
        return (base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path;
    }

    /** What the Host header says: the port only where it is not the scheme's own. */
    private String authority() {
        var usual = secure() ? 443 : 80;
        return port() == usual ? endpoint.getHost() : endpoint.getHost() + ":" + port();
    }

    private boolean secure() {
        return "https".equals(endpoint.getScheme());
    }

    private int port() {
        return endpoint.getPort() >= 0 ? endpoint.getPort() : secure() ? 443 : 80;
    }

    @PreDestroy
    void close() {
        client.close();
    }
}
