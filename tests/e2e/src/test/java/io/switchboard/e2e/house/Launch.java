package io.switchboard.e2e.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts the launcher as {@code ./run} does once everything is built. */
final class Launch {
    static final Path TREE = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Path LAUNCHER = TREE.resolve("dev/launcher/target");

    /** What every program needs; nothing of ours may come from the shell that runs the tests. */
    static final List<String> KEPT = List.of("PATH", "HOME", "LANG", "TMPDIR");

    /** What is off unless somebody wants it. */
    static final Map<String, String> WISHES =
            Map.of(
                    "BOOKING_OVH_PAGES", "true",
                    "HOTLINES_QUOTA_PER_HOTLINE", "1000",
                    "HOTLINES_FILE",
                            TREE.resolve("tests/e2e/src/test/resources/hotlines.yaml").toString(),
                    // As containers have it, and a little shorter.
                    "QUARKUS_SHUTDOWN_DELAY", "4S",
                    "BOOKING_SURVEY", "true",
                    "SURVEY_ADDRESS", "https://survey.example/conferences");

    private Launch() {}

    /**
     * @param folder where the launcher is at home; it finds the built services there and no {@code
     *     .env} of the person who runs the tests
     * @param places where everything is to be
     */
    static Process of(Path folder, Map<String, String> places, Path output, String... options)
            throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx48m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dswitchboard.lib=" + LAUNCHER.resolve("lib"));
        command.addAll(List.of("-cp", classPath(), "io.switchboard.launcher.Launcher"));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).directory(home(folder).toFile());
        builder.environment().keySet().retainAll(KEPT);
        builder.environment().putAll(WISHES);
        builder.environment().putAll(places);
        builder.redirectErrorStream(true).redirectOutput(output.toFile());
        return builder.start();
    }

    private static String classPath() throws IOException {
        try (Stream<Path> built = Files.list(LAUNCHER)) {
            String own =
                    built.map(Path::toString)
                            .filter(it -> it.endsWith(".jar"))
                            .collect(Collectors.joining(":"));
            if (own.isEmpty()) {
                throw new IllegalStateException("The launcher is not built: " + LAUNCHER);
            }
            return own + ":" + LAUNCHER.resolve("lib") + "/*";
        }
    }

    private static Path home(Path folder) throws IOException {
        Files.createDirectories(folder);
        Door.SERVICES.forEach(service -> link(folder.resolve(service.part()), service));
        return folder;
    }

    private static void link(Path link, Door service) {
        try {
            Files.createSymbolicLink(link, TREE.resolve(service.part()));
        } catch (FileAlreadyExistsException linked) {
            // From an earlier run, and it leads to the same place.
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
