package io.switchboard.parts.postgres;

import io.switchboard.parts.process.Guardian;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A real Postgres as a child process; its data outlives it, it does not outlive us. */
public final class Postgres implements AutoCloseable {
    /** The role that may do everything, used to prepare the others. */
    public static final String SUPERUSER = "postgres";

    /** The one database; every service has a schema in it. */
    public static final String DATABASE = "switchboard";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Guardian guardian;
    private final int port;
    private final PostgresRoles roles;

    private Postgres(Process process, Guardian guardian, int port, String password) {
        this.process = process;
        this.guardian = guardian;
        this.port = port;
        this.roles = new PostgresRoles(port, password);
    }

    /** Starts on a port of the loopback address and returns when connections are accepted. */
    public static Postgres start(Path data, int port, String password) {
        var command = PostgresCluster.in(data, password).command(port);
        File log = data.resolveSibling(data.getFileName() + ".log").toFile();
        Guardian guardian = Guardian.start();
        try {
            Process process =
                    new ProcessBuilder(Guardian.ownSession(command))
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                            .start();
            guardian.watch(process.pid(), "INT");
            var postgres = new Postgres(process, guardian, port, password);
            postgres.roles.await(PATIENCE, process::isAlive);
            return postgres;
        } catch (IOException failure) {
            guardian.close();
            throw new UncheckedIOException("Postgres does not start, see " + log, failure);
        }
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    /** See {@link PostgresRoles#prepare}. */
    public void prepare(String role, String password) throws SQLException {
        roles.prepare(role, password);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + DATABASE;
    }

    public String reactiveUrl() {
        return "postgresql://localhost:" + port + "/" + DATABASE;
    }

    /** A fast shutdown: open transactions are rolled back. */
    @Override
    public void close() {
        guardian.close();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
