package io.switchboard.launcher;

import io.switchboard.launcher.plan.Wishes;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** What {@code ./run} starts once everything is built. */
@Command(
        name = "run",
        sortOptions = false,
        description =
                "Runs Switchboard on this machine: Postgres, Kafka, a mailbox, OVH's simulator and the services.",
        footer = {
            "",
            "Ctrl-C ends everything. Settings come from the environment and from the file .env; see README.md.",
            "With OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET and OVH_CONSUMER_KEY set, the real OVH is used."
        })
public final class Launcher implements Callable<Integer> {
    /** What {@code --only} may say. */
    enum Only {
        infra
    }

    @Option(names = "--fresh", description = "Forget all data first.")
    private boolean fresh;

    @Option(
            names = "--only",
            paramLabel = "infra",
            description = "Start the parts without the services.")
    private Only only;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "SERVICE",
            description =
                    "Leave a service out, e.g. to run it from an IDE; its environment is in .data/environment.")
    private Set<String> without = Set.of();

    @Option(
            names = "--replicas",
            split = ",",
            paramLabel = "SERVICE=N",
            description = "Run several of a service; each listens 100 ports above the one before.")
    private Map<String, Integer> replicas = Map.of();

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where data and logs are kept (.data).")
    private Path data = Path.of(".data");

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this.")
    private boolean help;

    @Override
    public Integer call() {
        try {
            var wishes = Wishes.checked(only != Only.infra, without, replicas);
            return new Session(Path.of("").toAbsolutePath(), absolute(data), wishes, fresh).run();
        } catch (CannotRun reason) {
            System.err.println("\n" + reason.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static Path absolute(Path folder) {
        return folder.toAbsolutePath().normalize();
    }

    public static void main(String[] arguments) {
        var command = new CommandLine(new Launcher()).setCaseInsensitiveEnumValuesAllowed(true);
        System.exit(command.execute(arguments));
    }
}
