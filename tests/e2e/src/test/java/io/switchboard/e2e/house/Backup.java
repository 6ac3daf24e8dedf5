package io.switchboard.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;

/**
 * All of Postgres at one moment, taken while it is in use: what {@code pg_basebackup} does, by the same functions, since its programs do not
 * come with the database of tests.
 *
 * @param moment when it was complete
 */
public record Backup(House house, Instant moment) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Written while it is being taken; together with the copy they are all that recovery needs. */
    private static final String LOG = "pg_wal";

    public static Backup of(House house) {
        Path copy = copy(house);
        try (var session = house.records().session();
                var sql = session.createStatement()) {
            sql.execute("select pg_backup_start('before it is lost', true)");
            copy(data(house), copy);
            try (var end = sql.executeQuery("select labelfile from pg_backup_stop(false)")) {
                end.next();
                Files.writeString(copy.resolve("backup_label"), end.getString(1));
            }
            copy(data(house).resolve(LOG), copy.resolve(LOG));
            Files.deleteIfExists(copy.resolve("postmaster.pid"));
            return new Backup(house, Instant.now());
        } catch (SQLException failure) {
            throw new IllegalStateException("No backup", failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The disk is lost with all that came since; what is started in its place has the backup. Returns when it answers. */
    public void replacesWhatIsLost() {
        try {
            Files.move(data(house), house.data().resolve("postgres.lost"));
            Files.move(copy(house), data(house));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        house.part(Door.POSTGRES).kill();
        Awaitility.await("Postgres is back")
                .atMost(PATIENCE)
                .pollDelay(Duration.ofMillis(300))
                .ignoreExceptionsInstanceOf(IllegalStateException.class)
                .until(() -> house.records().list("select pg_is_in_recovery()").contains("f"));
    }

    private static Path data(House house) {
        return house.data().resolve("postgres");
    }

    private static Path copy(House house) {
        return house.data().resolve("postgres.backup");
    }

    /** What goes meanwhile is not needed: recovery repeats it. */
    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path folder, BasicFileAttributes attributes) throws IOException {
                        Path copy = to.resolve(from.relativize(folder).toString());
                        if (!Files.exists(copy)) {
                            Files.copy(folder, copy, StandardCopyOption.COPY_ATTRIBUTES);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        copyOne(file, to.resolve(from.relativize(file).toString()));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException gone) {
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    private static void copyOne(Path file, Path to) throws IOException {
        try {
            Files.copy(
                    file,
                    to,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException gone) {
            // Since it was listed.
        }
    }
}
