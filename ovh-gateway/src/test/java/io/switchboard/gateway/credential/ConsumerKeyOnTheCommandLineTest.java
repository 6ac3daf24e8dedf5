package io.switchboard.gateway.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.gateway.SimulatedKeys;
import io.switchboard.testing.SimulatorClient;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsumerKeyOnTheCommandLineTest {

    private static final Pattern ADDRESS = Pattern.compile("  (http\\S+)");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void setTheEnvironment() {
        SimulatorClient.running().reset();
        settings("switchboard-dev-app", "switchboard-dev-secret");
    }

    @AfterEach
    void unsetIt() {
        System.clearProperty("ovh.endpoint");
        System.clearProperty("ovh.application-key");
        System.clearProperty("ovh.application-secret");
    }

    @Test
    void saysWhereToValidateItWaitsAndWritesItOnce() {
        var exit = begin("--features", "conferences,lines", "--allowed-ip", "127.0.0.0/8");

        SimulatedKeys.validate(address());

        assertThat(exit.orTimeout(60, TimeUnit.SECONDS).join()).isZero();
        assertThat(out.toString()).matches("OVH_CONSUMER_KEY=\\S{20,}\\R");
        assertThat(err.toString())
                .contains("PUT /telephony/*/line/*/options")
                .contains("Put this line into the secret")
                .doesNotContain(out.toString().strip().substring(17));
        assertThat(SimulatedKeys.all().getLast().get("allowedIPs"))
                .asString()
                .contains("127.0.0.0/8");
    }

    @Test
    void waitsOutAnOvhThatStumbles() {
        var exit = begin();
        address();

        SimulatorClient.running().faults(Map.of("errorRate", 1, "only", "/auth/currentCredential"));
        SimulatedKeys.validate(address());
        SimulatorClient.running().noFaults();

        assertThat(exit.orTimeout(60, TimeUnit.SECONDS).join()).isZero();
    }

    @Test
    void givesUpWhenNobodyValidatesIt() {
        var exit = begin("--wait", "0");

        assertThat(exit.orTimeout(60, TimeUnit.SECONDS).join()).isEqualTo(1);
        assertThat(err.toString()).contains("Nobody validated it in time");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void saysWhatIsNotSet() {
        settings("", "");

        assertThat(begin().join()).isEqualTo(2);
        assertThat(err.toString()).contains("OVH_APPLICATION_KEY and OVH_APPLICATION_SECRET");
    }

    @Test
    void saysWhatIsWrongWithAnOption() {
        assertThat(begin("--features", "telepathy").join()).isEqualTo(2);
        assertThat(begin("--allowed-ip", "here").join()).isEqualTo(2);
        assertThat(err.toString())
                .contains("telepathy")
                .contains("--allowed-ip: here is no network");
    }

    @Test
    void saysThatOvhDoesNotKnowTheApplication() {
        settings("another", "another-secret");

        assertThat(begin().join()).isEqualTo(3);
        assertThat(err.toString()).contains("INVALID_KEY").doesNotContain("another-secret");
    }

    private CompletableFuture<Integer> begin(String... arguments) {
        var command =
                ConsumerKeyCommand.commandLine(Duration.ofMillis(50))
                        .setOut(new PrintWriter(out, true))
                        .setErr(new PrintWriter(err, true));
        return CompletableFuture.supplyAsync(() -> command.execute(arguments));
    }

    private URI address() {
        return Awaitility.await()
                .until(
                        () -> {
                            var found = ADDRESS.matcher(err.toString());
                            return found.find() ? URI.create(found.group(1)) : null;
                        },
                        found -> found != null);
    }

    private static void settings(String application, String secret) {
        System.setProperty(
                "ovh.endpoint", System.getProperty("switchboard.simulator.url") + "/1.0");
        System.setProperty("ovh.application-key", application);
        System.setProperty("ovh.application-secret", secret);
    }
}
