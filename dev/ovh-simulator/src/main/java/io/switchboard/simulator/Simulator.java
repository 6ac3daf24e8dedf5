package io.switchboard.simulator;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.concurrent.CompletionException;

/** An OVH that listens: started in a test's own JVM, or by {@link #main} as a process of its own. */
public final class Simulator implements AutoCloseable {
    private static final FileSystemOptions NO_CACHE_ON_DISK =
            new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false);

    private final Vertx vertx;
    private final int port;

    private Simulator(Vertx vertx, int port) {
        this.vertx = vertx;
        this.port = port;
    }

    /**
     * Starts it and returns when it answers.
     *
     * @throws IllegalStateException when it cannot listen on its port
     */
    public static Simulator start(SimulatorOptions options) {
        // One event loop does it all; a second thread only writes long lists.
        var vertx =
                Vertx.vertx(
                        new VertxOptions()
                                .setEventLoopPoolSize(1)
                                .setWorkerPoolSize(1)
                                .setFileSystemOptions(NO_CACHE_ON_DISK));
        var door = new Door(options);
        try {
            vertx.deployVerticle(door).toCompletionStage().toCompletableFuture().join();
        } catch (CompletionException failure) {
            vertx.close();
            throw new IllegalStateException(
                    "The OVH simulator cannot listen on port %d (OVH_SIMULATOR_PORT): %s"
                            .formatted(options.port(), failure.getCause().getMessage()),
                    failure.getCause());
        }
        return new Simulator(vertx, door.server.actualPort());
    }

    public int port() {
        return port;
    }

    /** Where its pages and {@code /admin} are. */
    public URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** What a client takes as OVH's address, version included. */
    public URI endpoint() {
        return url().resolve("/1.0");
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    /** @param arguments the port; else {@code OVH_SIMULATOR_PORT}, else 8090 */
    public static void main(String[] arguments) {
        try {
            var ovh = start(options(arguments));
            Runtime.getRuntime().addShutdownHook(new Thread(ovh::close));
            System.out.println("The simulated OVH answers at " + ovh.endpoint());
        } catch (IllegalArgumentException | IllegalStateException refused) {
            System.err.println(refused.getMessage());
            System.exit(1);
        }
    }

    private static SimulatorOptions options(String[] arguments) {
        var options = SimulatorOptions.from(System.getenv());
        return arguments.length == 0
                ? options
                : options.withPort(SimulatorOptions.number("The port", arguments[0], 65_535));
    }

    private static final class Door extends AbstractVerticle {
        private final SimulatorOptions options;
        private HttpServer server;

        Door(SimulatorOptions options) {
            this.options = options;
        }

        @Override
        public void start(Promise<Void> started) {
            var ovh = new SimulatedOvh(vertx, options);
            // HTTP/2 has no Host header, which the signed address is rebuilt from.
            server =
                    vertx.createHttpServer(
                            new HttpServerOptions()
                                    .setHttp2ClearTextEnabled(false)
                                    .setAcceptBacklog(1024));
            server.requestHandler(http -> route(ovh, http))
                    .listen(options.port())
                    .<Void>mapEmpty()
                    .onComplete(started);
        }

        private static void route(SimulatedOvh ovh, HttpServerRequest http) {
            var path = http.path();
            if (path != null && (path.startsWith("/1.0/") || path.startsWith("/v1/"))) {
                ovh.frontDoor().handle(http);
            } else {
                ovh.admin().router().handle(http);
            }
        }
    }
}
