package io.switchboard.simulator;

import java.time.Duration;

/**
 * How an OVH is simulated.
 *
 * @param port 0 for a free one
 * @param clockTolerance how far a call's timestamp may lie from OVH's clock; OVH does not publish its own
 * @param taskDelay how long OVH takes to do what it answers with a task
 * @param rememberedCalls how many calls {@code /admin/calls} tells of; older ones are forgotten
 */
public record SimulatorOptions(
        int port, Duration clockTolerance, Duration taskDelay, int rememberedCalls) {
    public static SimulatorOptions onPort(int port) {
        return new SimulatorOptions(port, Duration.ofSeconds(30), Duration.ofMillis(400), 100_000);
    }

    public SimulatorOptions withTaskDelay(Duration delay) {
        return new SimulatorOptions(port, clockTolerance, delay, rememberedCalls);
    }
}
