package io.switchboard.launcher.screen;

import io.switchboard.launcher.plan.Child;
import io.switchboard.launcher.plan.Child.Kind;
import io.switchboard.launcher.tree.Memory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What is told once everything is ready: the addresses, how long it took, how much it holds. */
public final class Summary {
    private Summary() {}

    /** @param administration where administrators go and what they type, if they can */
    public static String of(
            List<Child> children, Optional<String> administration, Path data, boolean simulated) {
        var text = new StringBuilder("\n");
        for (Kind kind : List.of(Kind.SERVICE, Kind.PART, Kind.DATABASE)) {
            children.stream()
                    .filter(child -> child.kind() == kind)
                    .map(child -> line(child.name(), child.address()))
                    .forEach(text::append);
            if (kind == Kind.SERVICE) {
                administration
                        .map(address -> line("administration", address))
                        .ifPresent(text::append);
            }
        }
        text.append(simulated ? "" : "\nThis is the real OVH: rooms are real, and so are calls.\n");
        text.append(
                "\nSwitchboard is ready after %s%s.%n".formatted(Screen.seconds(took()), memory()));
        text.append("Logs are in %s. Ctrl-C ends everything.".formatted(data.resolve("logs")));
        return text.toString();
    }

    private static String line(String name, String address) {
        return "  %-20s %s%n".formatted(name, address);
    }

    private static String memory() {
        OptionalLong mebibytes = Memory.mebibytes();
        return mebibytes.isPresent()
                ? " and holds %d MB of memory".formatted(mebibytes.getAsLong())
                : "";
    }

    /** Since the person started us, without the seconds that building took. */
    private static Duration took() {
        Instant begun = ProcessHandle.current().info().startInstant().orElseThrow();
        long building = Long.getLong("switchboard.build.seconds", 0);
        return Duration.between(begun, Instant.now()).minusSeconds(building);
    }
}
