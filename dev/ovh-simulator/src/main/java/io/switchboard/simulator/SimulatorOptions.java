package io.switchboard.simulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How an OVH is simulated.
 *
 * @param port 0 for a free one
 * @param clockTolerance how far a call's timestamp may lie from OVH's clock; OVH does not publish its own
 * @param taskDelay how long OVH takes to do what it answers with a task
 * @param rememberedCalls how many calls {@code /admin/calls} tells of; older ones are forgotten
 * @param data the folder where a restart finds its state again; none to begin anew
 */
public record SimulatorOptions(
        int port,
        Duration clockTolerance,
        Duration taskDelay,
        int rememberedCalls,
        Optional<Path> data) {
    private static final int DEFAULT_PORT = 8090;

    public static SimulatorOptions onPort(int port) {
        return new SimulatorOptions(
                port, Duration.ofSeconds(30), Duration.ofMillis(400), 100_000, Optional.empty());
    }

    /**
     * What {@code OVH_SIMULATOR_PORT}, {@code …_TOLERANCE_SECONDS}, {@code …_TASK_MILLIS}, {@code …_REMEMBERED_CALLS}
     * and {@code …_DATA} say, on port 8090 and as {@link #onPort} where they are silent.
     *
     * @throws IllegalArgumentException naming the variable that is no such number
     */
    static SimulatorOptions from(Map<String, String> environment) {
        var otherwise = onPort(DEFAULT_PORT);
        return new SimulatorOptions(
                number(environment, "PORT", 65_535).orElse(otherwise.port()),
                number(environment, "TOLERANCE_SECONDS", 86_400)
                        .map(Duration::ofSeconds)
                        .orElse(otherwise.clockTolerance()),
                number(environment, "TASK_MILLIS", 600_000)
                        .map(Duration::ofMillis)
                        .orElse(otherwise.taskDelay()),
                number(environment, "REMEMBERED_CALLS", 10_000_000)
                        .orElse(otherwise.rememberedCalls()),
                Optional.ofNullable(environment.get("OVH_SIMULATOR_DATA"))
                        .filter(text -> !text.isBlank())
                        .map(Path::of));
    }

    public SimulatorOptions withTaskDelay(Duration delay) {
        return new SimulatorOptions(port, clockTolerance, delay, rememberedCalls, data);
    }

    SimulatorOptions withPort(int other) {
        return new SimulatorOptions(other, clockTolerance, taskDelay, rememberedCalls, data);
    }

    SimulatorOptions withData(Path folder) {
        return new SimulatorOptions(
                port, clockTolerance, taskDelay, rememberedCalls, Optional.of(folder));
    }

    private static Optional<Integer> number(Map<String, String> environment, String key, int most) {
        var name = "OVH_SIMULATOR_" + key;
        return Optional.ofNullable(environment.get(name))
                .filter(text -> !text.isBlank())
                .map(text -> number(name, text, most));
    }

    static int number(String name, String text, int most) {
        if (!text.matches("\\d{1,8}") || Integer.parseInt(text) > most) {
            throw new IllegalArgumentException(
                    "%s must be a number from 0 to %d, not %s".formatted(name, most, text));
        }
        return Integer.parseInt(text);
    }
}
