package io.switchboard.platform.trace;

import io.opentelemetry.exporter.internal.otlp.traces.TraceRequestMarshaler;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PemTrustOptions;
import io.vertx.core.tracing.TracingPolicy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * Hands spans to a collector: OTLP over HTTP. Batches come one after the other, from a queue with a bound. While the collector is away they
 * are dropped, which is said once, and once that it is back.
 */
final class Collector implements SpanExporter {

    private static final Logger LOG = Logger.getLogger(Collector.class);
    private static final int SUCCESS = 2;

    private final CollectorAddress address;
    private final TraceConfig config;
    private final Map<String, String> headers;
    private final Supplier<Vertx> vertx;
    private final AtomicLong dropped = new AtomicLong();
    private volatile HttpClient http;
    private volatile boolean away;

    Collector(CollectorAddress address, TraceConfig config, Supplier<Vertx> vertx) {
        this.address = address;
        this.config = config;
        this.headers = config.headers().map(CollectorAddress::headers).orElse(Map.of());
        this.vertx = vertx;
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        var result = new CompletableResultCode();
        var batch = written(spans);
        send(batch)
                .recover(
                        failure ->
                                failure instanceof HttpClosedException
                                        // It was idle, and they had hung up.
                                        ? send(batch)
                                        : Future.failedFuture(failure))
                .onSuccess(
                        _ -> {
                            taken();
                            result.succeed();
                        })
                .onFailure(
                        failure -> {
                            drop(spans.size(), failure);
                            result.fail();
                        });
        return result;
    }

    private static Buffer written(Collection<SpanData> spans) {
        var request = TraceRequestMarshaler.create(spans);
        var bytes = new ByteArrayOutputStream(request.getBinarySerializedSize());
        try {
            request.writeBinaryTo(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private Future<Void> send(Buffer batch) {
        var options =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setSsl(address.secure())
                        .setHost(address.host())
                        .setPort(address.port())
                        .setURI(address.path())
                        .setTimeout(config.patience().toMillis())
                        .putHeader("Content-Type", "application/x-protobuf");
        headers.forEach(options::putHeader);
        // In the chain, since a client that is closed throws.
        return Future.succeededFuture()
                .compose(_ -> client().request(options))
                .compose(request -> request.send(batch))
                .compose(Collector::judge);
    }

    /** Of what it says nothing is kept. */
    private static Future<Void> judge(HttpClientResponse response) {
        return response.statusCode() / 100 == SUCCESS
                ? response.end()
                : response.end()
                        .compose(
                                _ ->
                                        Future.failedFuture(
                                                new IllegalStateException(
                                                        "it answers " + response.statusCode())));
    }

    private void taken() {
        if (away) {
            away = false;
            LOG.infof("collector=%s takes spans again, dropped=%d", address, dropped.getAndSet(0));
        }
    }

    private void drop(int spans, Throwable failure) {
        dropped.addAndGet(spans);
        if (!away) {
            away = true;
            LOG.warnf(
                    "collector=%s takes no spans, they are dropped until it does: %s",
                    address, failure.getMessage());
        }
    }

    /** Only one thread asks, and only at the first batch: the SDK is made before Vert.x is. */
    private HttpClient client() {
        if (http == null) {
            var patience = config.patience();
            var options =
                    new HttpClientOptions()
                            .setMaxPoolSize(1)
                            .setMaxWaitQueueSize(2)
                            .setConnectTimeout((int) patience.toMillis())
                            .setIdleTimeout((int) patience.plusSeconds(1).toSeconds())
                            // Sending spans is no story of its own.
                            .setTracingPolicy(TracingPolicy.IGNORE);
            config.certificate()
                    .ifPresent(
                            path ->
                                    options.setTrustOptions(
                                            new PemTrustOptions().addCertPath(path)));
            http = vertx.get().createHttpClient(options);
        }
        return http;
    }

    @Override
    public CompletableResultCode flush() {
        return CompletableResultCode.ofSuccess();
    }

    @Override
    public CompletableResultCode shutdown() {
        if (http != null) {
            http.close();
        }
        return CompletableResultCode.ofSuccess();
    }
}
