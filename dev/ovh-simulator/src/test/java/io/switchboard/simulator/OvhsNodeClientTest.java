package io.switchboard.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.schema.Json;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** OVH's official client for Node, which insists on TLS, through a door that puts TLS in front. */
class OvhsNodeClientTest {
    /** The client is taken from npm as published. */
    private static final String CLIENT = "ovh@2.0.3";

    private static final Path FOLDER = Path.of("target", "node").toAbsolutePath();

    @RegisterExtension static final RunningOvh ovh = new RunningOvh();

    private static TlsDoor door;

    @BeforeAll
    static void installTheClient() throws IOException, InterruptedException {
        assumeTrue(runs("node", "--version"), "no node on this machine: OVH's client is not tried");
        assumeTrue(runs("npm", "--version"), "no npm on this machine: OVH's client is not tried");
        Files.createDirectories(FOLDER);
        assumeTrue(
                Files.exists(FOLDER.resolve("node_modules/ovh"))
                        || runs(
                                "npm",
                                "install",
                                "--no-audit",
                                "--no-fund",
                                "--no-save",
                                "--prefix",
                                FOLDER.toString(),
                                CLIENT),
                "npm cannot be reached: OVH's client is not tried");
        try (var script = OvhsNodeClientTest.class.getResourceAsStream("/node/journey.js")) {
            Files.write(FOLDER.resolve("journey.js"), script.readAllBytes());
        }
        door = TlsDoor.before(ovh.origin(), FOLDER);
    }

    @AfterAll
    static void close() {
        if (door != null) {
            door.close();
        }
    }

    @Test
    void booksAndEndsARoomAndIsRefusedAsAtOvh() throws IOException, InterruptedException {
        var seen = node(Integer.toString(door.port()));

        var room = seen.get("room");
        assertThat(room.get("pin").asText()).isEqualTo("0");
        assertThat(room.get("recordStatus").asBoolean()).isFalse();
        assertThat(OffsetDateTime.parse(room.get("expirationDate").asText()).toInstant())
                .isBetween(Instant.now().plusSeconds(3400), Instant.now().plusSeconds(3600));
        assertThat(seen.get("filtered")).isEmpty();
        assertThat(seen.get("wrongSecret").asText()).isEqualTo("400 Invalid signature");
        assertThat(seen.get("staleClock").asText()).startsWith("400 ").contains("time");

        var path = "/admin/rooms/0033199000001/" + room.get("roomNumber").asLong();
        assertThat(ovh.admin("GET", path, "").status()).isEqualTo(200);
        ovh.moveClock(Duration.ofHours(2));
        assertThat(ovh.admin("GET", path, "").status()).isEqualTo(404);
    }

    @Test
    void isHeldToTheRulesOfItsKey() throws IOException, InterruptedException {
        var asked = node(Integer.toString(door.port()));
        var page = URI.create(asked.get("validationUrl").asText());
        assertThat(page).hasScheme("https").hasPort(door.port());
        ovh.admin("POST", page.getPath(), "");

        var seen = node(Integer.toString(door.port()), asked.get("consumerKey").asText());

        assertThat(seen.get("granted").asText()).isEqualTo("accepted");
        assertThat(seen.get("ungranted").asText()).isEqualTo("403 This call has not been granted");
    }

    private static JsonNode node(String... arguments) throws IOException, InterruptedException {
        var command = new ProcessBuilder("node", "journey.js");
        command.command().addAll(Arrays.asList(arguments));
        command.directory(FOLDER.toFile()).redirectError(Redirect.INHERIT);
        command.environment().put("NODE_TLS_REJECT_UNAUTHORIZED", "0");
        var process = command.start();
        var output = process.getInputStream().readAllBytes();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as("exit code, see the output above").isZero();
        return Json.read(output);
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            var process =
                    new ProcessBuilder(command)
                            .redirectOutput(Redirect.DISCARD)
                            .redirectError(Redirect.DISCARD)
                            .start();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
