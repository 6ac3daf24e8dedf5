package io.switchboard.platform.trace;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.testing.trace.TestSpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CollectingSpansTest {

    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Vertx vertx = Vertx.vertx();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<String> keys = new CopyOnWriteArrayList<>();
    private final Lines lines = new Lines();
    private final Logger log = Logger.getLogger(Collector.class.getName());

    @BeforeEach
    void listen() {
        log.addHandler(lines);
    }

    @AfterEach
    void end() {
        log.removeHandler(lines);
        vertx.close();
    }

    @Test
    void handsThemOver() throws IOException {
        var server = collector(0, 200);

        var result = export(to(server.getAddress().getPort()));

        server.stop(0);
        assertThat(result.isSuccess()).isTrue();
        assertThat(bodies).singleElement().asString().contains("a click");
        assertThat(keys).containsExactly("a key=");
    }

    @Test
    void saysOnceThatItIsAwayAndOnceThatItIsBack() throws IOException {
        var port = freePort();
        var collector = to(port);

        var results = new ArrayList<CompletableResultCode>();
        for (var batch = 0; batch < 5; batch++) {
            results.add(export(collector));
        }
        var server = collector(port, 200);
        results.add(export(collector));
        results.add(export(collector));

        server.stop(0);
        assertThat(results)
                .extracting(CompletableResultCode::isSuccess)
                .containsExactly(false, false, false, false, false, true, true);
        assertThat(lines.all).hasSize(2);
        assertThat(lines.all.getFirst()).contains("takes no spans", "localhost:" + port);
        assertThat(lines.all.getLast()).contains("takes spans again", "dropped=5");
    }

    @Test
    void saysWhatItAnswersAndNothingOfTheRest() throws IOException {
        var server = collector(0, 401);

        var result = export(to(server.getAddress().getPort()));

        server.stop(0);
        assertThat(result.isSuccess()).isFalse();
        assertThat(lines.all).singleElement().asString().contains("it answers 401");
    }

    @Test
    void waitsForNobodyWhoSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var begin = System.nanoTime();

            var result = export(to(silent.getLocalPort()));

            assertThat(result.isSuccess()).isFalse();
            assertThat(Duration.ofNanos(System.nanoTime() - begin))
                    .isLessThan(PATIENCE.multipliedBy(6));
        }
    }

    @Test
    void wantsAnAddressAndHeadersThatAreSome() {
        for (var wrong : List.of("collector:4317", "grpc://collector:4317", "/v1/traces")) {
            assertThatThrownBy(() -> CollectorAddress.of(URI.create(wrong)))
                    .hasMessageContaining("OTEL_EXPORTER_OTLP_ENDPOINT");
        }
        assertThatThrownBy(() -> CollectorAddress.headers("secret"))
                .hasMessageContaining("OTEL_EXPORTER_OTLP_HEADERS")
                .hasMessageNotContaining("secret");
        assertThat(CollectorAddress.of(URI.create("https://x.example/otlp/")))
                .isEqualTo(new CollectorAddress(true, "x.example", 443, "/otlp/v1/traces"));
    }

    private static CompletableResultCode export(Collector collector) {
        var span =
                TestSpanData.builder()
                        .setName("a click")
                        .setKind(SpanKind.SERVER)
                        .setStartEpochNanos(1)
                        .setEndEpochNanos(2)
                        .setHasEnded(true)
                        .setStatus(StatusData.ok())
                        .build();
        return collector.export(List.of(span)).join(10, SECONDS);
    }

    private Collector to(int port) {
        var address = CollectorAddress.of(URI.create("http://localhost:" + port));
        return new Collector(address, new Settings(), () -> vertx);
    }

    private HttpServer collector(int port, int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress("localhost", port), 0);
        server.createContext(
                "/v1/traces",
                call -> {
                    bodies.add(new String(call.getRequestBody().readAllBytes()));
                    keys.add(call.getRequestHeaders().getFirst("x-key"));
                    call.sendResponseHeaders(status, -1);
                    call.close();
                });
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Settings() implements TraceConfig {
        @Override
        public Optional<URI> endpoint() {
            return Optional.empty();
        }

        @Override
        public Optional<String> headers() {
            return Optional.of("x-key=a%20key=");
        }

        @Override
        public Optional<String> certificate() {
            return Optional.empty();
        }

        @Override
        public Duration patience() {
            return PATIENCE;
        }

        @Override
        public boolean believeCallers() {
            return true;
        }
    }

    private static final class Lines extends Handler {
        private final List<String> all = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            all.add(new PatternFormatter("%s").format(ExtLogRecord.wrap(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
