package io.switchboard.load.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Whose processor time it is on a Linux that runs {@code ./run}, told by /proc; elsewhere nothing. */
final class Processes {
    static final String LOAD = "load itself";

    /** Of the clock in which Linux tells processor time to programs; the same everywhere. */
    private static final double TICKS = 100;

    private static final Path PROC = Path.of("/proc");
    private static final String ENDING = ".pid";

    private final Optional<Path> data;

    Processes(Optional<Path> data) {
        this.data = data.map(it -> it.resolve("run")).filter(Files::isDirectory);
    }

    /** Seconds of processor time that each process has had, with all that it began. */
    Map<String, Double> seconds() {
        return each(Processes::seconds);
    }

    /** Bytes that each holds in memory. */
    Map<String, Double> resident() {
        return each(Processes::resident);
    }

    /** Open files and connections of each. */
    Map<String, Double> files() {
        return each(Processes::files);
    }

    /** Of all processors of the machine: seconds in which they were not idle, ours or not. */
    Optional<Double> busy() {
        return lines(PROC.resolve("stat"))
                .filter(line -> line.startsWith("cpu "))
                .map(Processes::busy)
                .findFirst();
    }

    private static double busy(String line) {
        var counts = line.substring(3).strip().split("\\s+");
        double all = 0;
        // User, nice, system, idle, waiting, two kinds of interrupts, taken by other machines.
        for (int i = 0; i < 8; i++) {
            all += i == 3 || i == 4 ? 0 : Double.parseDouble(counts[i]);
        }
        return all / TICKS;
    }

    private interface Look {
        double at(Path process);
    }

    private Map<String, Double> each(Look look) {
        var all = new TreeMap<String, Double>();
        data.ifPresent(
                folder -> {
                    try (var files = Files.newDirectoryStream(folder, "*" + ENDING)) {
                        for (var file : files) {
                            all.put(name(file), tree(pid(file), look));
                        }
                    } catch (IOException | RuntimeException gone) {
                        // Ended while we looked; the next look tells.
                    }
                });
        all.put(LOAD, look.at(PROC.resolve(Long.toString(ProcessHandle.current().pid()))));
        return all;
    }

    private static String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private static long pid(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }

    private static double tree(long pid, Look look) {
        var process = ProcessHandle.of(pid);
        return Stream.concat(process.stream(), process.stream().flatMap(ProcessHandle::descendants))
                .mapToDouble(it -> look.at(PROC.resolve(Long.toString(it.pid()))))
                .sum();
    }

    /** Its own, and of those of its children that have ended. */
    private static double seconds(Path process) {
        return lines(process.resolve("stat"))
                .mapToDouble(
                        line -> {
                            // The name may have spaces, and ends with the last bracket.
                            var rest = line.substring(line.lastIndexOf(')') + 2).split(" ");
                            double ticks = 0;
                            for (int i = 11; i <= 14; i++) {
                                ticks += Double.parseDouble(rest[i]);
                            }
                            return ticks / TICKS;
                        })
                .sum();
    }

    private static double resident(Path process) {
        return lines(process.resolve("status"))
                .filter(line -> line.startsWith("RssAnon:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * 1024)
                .sum();
    }

    private static double files(Path process) {
        try (var files = Files.list(process.resolve("fd"))) {
            return files.count();
        } catch (IOException | RuntimeException gone) {
            return 0;
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readString(file).lines();
        } catch (IOException gone) {
            return Stream.empty();
        }
    }
}
