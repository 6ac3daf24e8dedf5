package io.switchboard.deploy.container;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.container.Containerfile.Copy;
import io.switchboard.deploy.container.Containerfile.Stage;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a stage makes, below a folder in place of a container's root: nothing of it can be written, and nobody owns it. */
public final class Image {
    private static final int MOST_MINUTES = 10;

    private final Containerfile file;
    private final Path folder;
    private final boolean trained;

    private Image(Containerfile file, Path folder, boolean trained) {
        this.file = file;
        this.folder = folder;
        this.trained = trained;
    }

    public static Image trained(Service service, Path folder) {
        return new Image(of(service), folder, true);
    }

    /** All but its cache, without which it starts too, and slower. */
    public static Image untrained(Service service, Path folder) {
        return new Image(of(service), folder, false);
    }

    static Containerfile of(Service service) {
        return Containerfile.of(
                Tree.read("deploy/Containerfile"), Map.of("SERVICE", service.folder()));
    }

    /** Where the stage's root is then. */
    public Path make(String stage) throws IOException, InterruptedException {
        Path root = build(file.stage(stage));
        try (var files = Files.walk(root)) {
            for (Path each : files.toList()) {
                boolean mayRun = Files.isDirectory(each) || Files.isExecutable(each);
                var rights = PosixFilePermissions.fromString(mayRun ? "r-xr-xr-x" : "r--r--r--");
                Files.setPosixFilePermissions(each, rights);
            }
        }
        return root;
    }

    private Path build(Stage stage) throws IOException, InterruptedException {
        Path root = Files.createDirectories(folder.resolve(stage.name()));
        Path here = root;
        for (var instruction : stage.instructions()) {
            switch (instruction.verb()) {
                case "COPY" -> {
                    var copy = Copy.of(instruction);
                    if (trained || !copy.target().startsWith("/training")) {
                        copy(copy, root);
                    }
                }
                case "WORKDIR" -> here = Files.createDirectories(below(root, instruction.rest()));
                case "RUN" -> {
                    if (trained && instruction.rest().startsWith("[")) {
                        run(here, root, instruction.words());
                    }
                }
                default -> {
                    // The rest says how it runs.
                }
            }
        }
        return root;
    }

    private void copy(Copy copy, Path root) throws IOException, InterruptedException {
        Path origin = copy.from().isPresent() ? build(file.stage(copy.from().get())) : null;
        for (String source : copy.sources()) {
            var found = origin == null ? Tree.matching(source) : List.of(below(origin, source));
            for (Path each : found) {
                boolean whole = Files.isDirectory(each);
                Path target = below(root, copy.target());
                copyAll(each, whole ? target : target.resolve(each.getFileName()), origin != null);
            }
        }
    }

    /** With the times of the files, as builders of images keep them: a trained cache looks at them. */
    private static void copyAll(Path source, Path target, boolean within) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path each : files.toList()) {
                Path copy = target.resolve(source.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    if (within) {
                        Files.createLink(copy, each);
                    } else {
                        Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                }
            }
        }
    }

    private static void run(Path here, Path root, List<String> words)
            throws IOException, InterruptedException {
        var log = root.resolveSibling(root.getFileName() + ".log").toFile();
        var builder = new ProcessBuilder(command(words, root)).directory(here.toFile());
        var process = builder.redirectErrorStream(true).redirectOutput(log).start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(words + " failed: " + Files.readString(log.toPath()));
        }
    }

    /** The words with our java for the image's, and absolute paths below the root. */
    static List<String> command(List<String> words, Path root) {
        var command = new ArrayList<String>();
        for (String word : words) {
            command.add(word.startsWith("/") ? below(root, word).toString() : word);
        }
        if (command.getFirst().equals("java")) {
            command.set(0, Path.of(System.getProperty("java.home"), "bin", "java").toString());
        }
        return command;
    }

    /** The instruction's words as the image's user runs them; only root can become somebody else. */
    public ProcessBuilder entry(
            String stageName, Path root, String verb, Map<String, String> environment) {
        var stage = file.stage(stageName);
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            String[] user = stage.last("USER").rest().split(":");
            command.addAll(
                    List.of(
                            "setpriv",
                            "--reuid=" + user[0],
                            "--regid=" + user[1],
                            "--clear-groups"));
        }
        command.addAll(command(words(stage, verb), root));
        var builder = new ProcessBuilder(command);
        builder.directory(below(root, stage.last("WORKDIR").rest()).toFile());
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true);
    }

    private static List<String> words(Stage stage, String verb) {
        String rest = stage.last(verb).rest();
        return new Containerfile.Instruction(verb, rest.substring(rest.indexOf('['))).words();
    }

    private static Path below(Path root, String absolute) {
        return root.resolve(absolute.substring(1));
    }
}
