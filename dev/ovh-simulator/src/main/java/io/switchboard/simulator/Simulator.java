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
import java.nio.file.Path;
import java.util.concurrent.CompletionException;

/** An OVH that listens: started in a test's own JVM, or by {@link #main} as a process of its own. */
public final class Simulator implements AutoCloseable {
    private static final FileSystemOptions NO_CACHE_ON_DISK =
            new FileSystemOptions()
                    .setFileCachingEnabled(false)
                    .setClassPathResolvingEnabled(false);

    private final Vertx vertx;
    private final SimulatedOvh ovh;
    private final int port;

    private Simulator(Vertx vertx, SimulatedOvh ovh, int port) {
        this.vertx = vertx;
        this.ovh = ovh;
        this.port = port;
    }

    /**
     * Starts it and returns when it answers.
     *
     * @throws IllegalStateException when it cannot listen on its port or use its data folder
     */
    public static Simulator start(SimulatorOptions options) {
        // One event loop does it all; a second thread only writes long lists.
        var vertx =
                Vertx.vertx(
                        new VertxOptions()
                                .setEventLoopPoolSize(1)
                                .setWorkerPoolSize(1)
                                .setFileSystemOptions(NO_CACHE_ON_DISK));
        var ovh = new SimulatedOvh(vertx, options);
        var door = new Door(ovh, options.port());
        try {
            ovh.open();
            vertx.deployVerticle(door).toCompletionStage().toCompletableFuture().join();
        } catch (IllegalStateException unusable) {
            close(vertx, ovh);
            throw unusable;
        } catch (CompletionException failure) {
            close(vertx, ovh);
            throw new IllegalStateException(
                    "The OVH simulator cannot listen on port %d (OVH_SIMULATOR_PORT): %s"
                            .formatted(options.port(), failure.getCause().getMessage()),
                    failure.getCause());
        }
        return new Simulator(vertx, ovh, door.server.actualPort());
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
        close(vertx, ovh);
    }

    private static void close(Vertx vertx, SimulatedOvh ovh) {
        vertx.close().toCompletionStage().toCompletableFuture().join();
        ovh.close();
    }

    /**
     * @param arguments the port, else {@code OVH_SIMULATOR_PORT}, else 8090; then the data folder, else {@code
     *     OVH_SIMULATOR_DATA}, else none
     */
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
        if (arguments.length > 0) {
            options = options.withPort(SimulatorOptions.number("The port", arguments[0], 65_535));
        }
        return arguments.length > 1 ? options.withData(Path.of(arguments[1])) : options;
    }

    private static final class Door extends AbstractVerticle {
        private final SimulatedOvh ovh;
        private final int port;
        private HttpServer server;

        Door(SimulatedOvh ovh, int port) {
            this.ovh = ovh;
            this.port = port;
        }

        @Override
        public void start(Promise<Void> started) {
            // HTTP/2 has no Host header, which the signed address is rebuilt from.
            server =
                    vertx.createHttpServer(
                            new HttpServerOptions()
                                    .setHttp2ClearTextEnabled(false)
                                    .setAcceptBacklog(1024));
            server.requestHandler(http -> route(ovh, http))
                    .listen(port)
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
