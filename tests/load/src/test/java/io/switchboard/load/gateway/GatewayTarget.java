package io.switchboard.load.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The gateways that are measured, by system properties.
 *
 * @param gateways where they answer: {@code load.gateways}, a comma list
 * @param simulator the OVH behind them: {@code load.simulator}
 * @param rate calls a second that they may make together, as they were told: {@code load.rate}
 * @param burst that OVH bears: {@code load.burst}
 * @param latencyMillis how long OVH takes: {@code load.latency}
 * @param seconds of each part of the run: {@code load.seconds}
 * @param callers of the flood: {@code load.flood}
 * @param privateKey of the booking-service, in whose name we ask; from the data of {@code ./run}: {@code load.data}
 */
record GatewayTarget(
        List<String> gateways,
        String simulator,
        double rate,
        int burst,
        int latencyMillis,
        int seconds,
        int callers,
        String privateKey) {

    static GatewayTarget chosen() {
        return new GatewayTarget(
                List.of(System.getProperty("load.gateways", "http://localhost:8081").split(",")),
                System.getProperty("load.simulator", "http://localhost:8090"),
                Integer.getInteger("load.rate", 20),
                Integer.getInteger("load.burst", 20),
                Integer.getInteger("load.latency", 50),
                Integer.getInteger("load.seconds", 60),
                Integer.getInteger("load.flood", 60),
                privateKey(Path.of(System.getProperty("load.data", "../../.data"))));
    }

    private static String privateKey(Path data) {
        var secrets = new Properties();
        try (var file = Files.newBufferedReader(data.resolve("secrets.properties"))) {
            secrets.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "Start ./run first, or say by -Dload.data where its data is", unreadable);
        }
        return secrets.getProperty("identity.booking-service.private");
    }
}
