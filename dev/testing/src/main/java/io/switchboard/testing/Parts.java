package io.switchboard.testing;

import io.switchboard.parts.kafka.Kafka;
import io.switchboard.parts.mailbox.Mailbox;
import io.switchboard.parts.mattermost.Mattermost;
import io.switchboard.parts.postgres.Postgres;
import io.switchboard.simulator.Simulator;
import io.switchboard.simulator.SimulatorOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** The parts of a test JVM, on free ports. They end with the JVM. */
final class Parts {
    private final Path folder;
    private final Settings settings;

    private Parts(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    /** Starts those of the comma list at the same time and returns when all of them answer. */
    static void start(String names, Settings settings) {
        var wanted = Stream.of(names.split(",")).map(String::strip).filter(it -> !it.isEmpty());
        var parts = new Parts(Folder.fresh(), settings);
        List<Callable<Void>> starts = wanted.map(parts::starting).toList();
        try (var threads = Executors.newCachedThreadPool()) {
            for (Future<Void> start : threads.invokeAll(starts)) {
                start.get();
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("A part does not start", failure.getCause());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the parts started", stop);
        }
    }

    private Callable<Void> starting(String part) {
        return switch (part) {
            case "postgres" -> this::postgres;
            case "kafka" -> this::kafka;
            case "mailbox" -> this::mailbox;
            case "mattermost" -> this::mattermost;
            case "simulator" -> this::simulator;
            default -> throw new IllegalArgumentException("switchboard.parts: no part " + part);
        };
    }

    private Void postgres() throws Exception {
        String schema = System.getProperty("switchboard.schema", "");
        String password = Secrets.random();
        var postgres = Postgres.start(folder.resolve("postgres"), freePort(), Secrets.random());
        settings.property("quarkus.datasource.jdbc.url", postgres.jdbcUrl());
        settings.property("quarkus.datasource.reactive.url", postgres.reactiveUrl());
        if (!schema.isEmpty()) {
            postgres.prepare(schema, password);
            settings.property("quarkus.datasource.username", schema);
            settings.property("quarkus.datasource.password", password);
        }
        return null;
    }

    private Void kafka() throws IOException {
        var broker = Kafka.start(folder.resolve("kafka"), freePort());
        settings.property("kafka.bootstrap.servers", broker.bootstrapServers());
        return null;
    }

    private Void mailbox() throws IOException {
        var mailbox = Mailbox.start(folder.resolve("mailbox"), 0, 0);
        settings.property("quarkus.mailer.host", "localhost");
        settings.property("quarkus.mailer.port", mailbox.smtpPort());
        settings.property("switchboard.mailbox.url", "http://localhost:" + mailbox.httpPort());
        return null;
    }

    private Void mattermost() throws IOException {
        var catcher = "http://localhost:" + Mattermost.start(0).port();
        settings.property("switchboard.mattermost.url", catcher);
        settings.environment("MATTERMOST_WEBHOOK", catcher + "/hooks/switchboard");
        return null;
    }

    private Void simulator() {
        var ovh = Simulator.start(SimulatorOptions.onPort(0));
        settings.property("switchboard.simulator.url", ovh.url());
        settings.environment("OVH_ENDPOINT", ovh.endpoint());
        return null;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
