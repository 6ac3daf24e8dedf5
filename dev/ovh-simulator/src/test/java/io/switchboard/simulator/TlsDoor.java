package io.switchboard.simulator;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.PfxOptions;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Takes TLS off and passes everything on as it came, as a proxy in front of the simulator does. */
final class TlsDoor implements AutoCloseable {
    private static final String PASSWORD = "of a test";

    private final Vertx vertx;
    private final int port;

    private TlsDoor(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /** @param folder where its certificate is put */
    static TlsDoor before(URI simulator, Path folder) throws IOException, InterruptedException {
        var vertx = Vertx.vertx();
        var tls =
                new HttpServerOptions()
                        .setSsl(true)
                        .setHost("localhost")
                        .setPort(0)
                        .setKeyCertOptions(certificate(folder));
        var client = vertx.createHttpClient();
        var server =
                vertx.createHttpServer(tls)
                        .requestHandler(incoming -> pass(client, simulator, incoming))
                        .listen()
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        return new TlsDoor(vertx, server.actualPort());
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** Made by the JDK's own tool: Vert.x can no longer make one with this JDK. */
    private static PfxOptions certificate(Path folder) throws IOException, InterruptedException {
        var store = folder.resolve("door.p12");
        Files.deleteIfExists(store);
        var keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=localhost",
                                "-storetype",
                                "PKCS12",
                                "-keystore",
                                store.toString(),
                                "-storepass",
                                PASSWORD)
                        .redirectErrorStream(true)
                        .redirectOutput(Redirect.INHERIT)
                        .start();
        if (!keytool.waitFor(30, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
            throw new IllegalStateException("keytool made no certificate, see the output above");
        }
        return new PfxOptions().setPath(store.toString()).setPassword(PASSWORD);
    }

    private static void pass(HttpClient client, URI simulator, HttpServerRequest incoming) {
        var to =
                new RequestOptions()
                        .setMethod(incoming.method())
                        .setHost(simulator.getHost())
                        .setPort(simulator.getPort())
                        .setURI(incoming.uri());
        incoming.body()
                .compose(
                        body ->
                                client.request(to)
                                        .map(outgoing -> named(outgoing, incoming))
                                        .compose(outgoing -> outgoing.send(body)))
                .compose(
                        answer ->
                                answer.body()
                                        .compose(
                                                body ->
                                                        incoming.response()
                                                                .setStatusCode(answer.statusCode())
                                                                .end(body)))
                .onFailure(_ -> incoming.connection().close());
    }

    private static HttpClientRequest named(HttpClientRequest outgoing, HttpServerRequest incoming) {
        incoming.headers()
                .forEach(
                        header -> {
                            if (!header.getKey().equalsIgnoreCase("Transfer-Encoding")) {
                                outgoing.putHeader(header.getKey(), header.getValue());
                            }
                        });
        return outgoing.putHeader("X-Forwarded-Proto", "https");
    }
}
