package io.switchboard.parts.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A folder of Postgres data and the command that serves it. The command is Postgres itself, no
 * wrapper: whoever starts it holds the real process.
 */
public final class PostgresCluster {
    private final Path binaries;
    private final Path data;

    private PostgresCluster(Path binaries, Path data) {
        this.binaries = binaries;
        this.data = data;
    }

    /** The data in this folder, made with the superuser's password when there is none yet. */
    public static PostgresCluster in(Path folder, String password) {
        var cluster = new PostgresCluster(PostgresBinaries.unpacked(), folder.toAbsolutePath());
        if (!Files.exists(cluster.data.resolve("PG_VERSION"))) {
            cluster.initialise(password);
        }
        return cluster;
    }

    /**
     * Serves the data on this port of the loopback address. Without fsync: data outlives the death
     * of Postgres, not that of the machine, which is right for development and twice as quick.
     */
    public List<String> command(int port) {
        return asOrdinaryUser(
                program("postgres"),
                "-D",
                data.toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=localhost",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_connections=200",
                "-c",
                "shared_buffers=64MB",
                "-c",
                "fsync=off",
                "-c",
                "full_page_writes=off",
                "-c",
                "max_wal_size=512MB",
                "-c",
                "jit=off",
                "-c",
                "log_timezone=UTC",
                "-c",
                "timezone=UTC");
    }

    private void initialise(String password) {
        try {
            Files.createDirectories(data);
            var owner = PosixFilePermissions.fromString("rw-------");
            Path file =
                    Files.createTempFile(
                            "password", "", PosixFilePermissions.asFileAttribute(owner));
            try {
                Files.writeString(file, password);
                run(
                        asOrdinaryUser(
                                program("initdb"),
                                "--pgdata=" + data,
                                "--username=" + Postgres.SUPERUSER,
                                "--auth=scram-sha-256",
                                "--pwfile=" + file,
                                "--encoding=UTF8",
                                "--no-locale",
                                "--no-sync"));
            } finally {
                Files.delete(file);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Postgres' data cannot be made in " + data, failure);
        }
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes());
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IOException("initdb failed: " + output.strip());
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("initdb was interrupted", stop);
        }
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    /** Postgres refuses to run as root; in a user namespace of its own, root is nobody. */
    private static List<String> asOrdinaryUser(String... command) {
        var whole = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            whole.addAll(List.of("unshare", "--user"));
        }
        whole.addAll(List.of(command));
        return whole;
    }
}
