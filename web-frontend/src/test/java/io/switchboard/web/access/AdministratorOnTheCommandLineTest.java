package io.switchboard.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.WebTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WebTest
class AdministratorOnTheCommandLineTest {

    private static final Map<String, String> SETTINGS =
            Map.of(
                    "QUARKUS_DATASOURCE_REACTIVE_URL", "quarkus.datasource.reactive.url",
                    "QUARKUS_DATASOURCE_USERNAME", "quarkus.datasource.username",
                    "QUARKUS_DATASOURCE_PASSWORD", "quarkus.datasource.password",
                    "SEALING_ADDRESS_KEYS", "switchboard.sealing.rings.address",
                    "FINGERPRINT_KEY", "switchboard.fingerprint.key");

    @Inject Appointments appointments;

    private final Map<String, String> before = new HashMap<>();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final String address = "anne." + UUID.randomUUID() + "@example.org";

    /** As the service of this test has them. */
    @BeforeEach
    void setTheEnvironment() {
        var running = ConfigProvider.getConfig();
        SETTINGS.forEach((name, property) -> set(name, running.getValue(property, String.class)));
    }

    @AfterEach
    void unsetIt() {
        before.forEach(AdministratorOnTheCommandLineTest::restore);
    }

    @Test
    void makesAnAdministratorOnce() {
        assertThat(run("add", address)).isZero();
        assertThat(run("add", address.toUpperCase())).isZero();

        assertThat(out.toString()).contains("Added.").contains("an administrator already");
        assertThat(appointments.all().await().atMost(Duration.ofSeconds(20)))
                .filteredOn(it -> it.address().equals(EmailAddress.of(address)))
                .singleElement()
                .extracting(Appointed::by)
                .isEqualTo("command-line");
    }

    @Test
    void listsAndRemovesThem() {
        run("add", address);

        assertThat(run("list")).isZero();
        assertThat(out.toString()).contains(address + "  since ");
        assertThat(run("remove", address)).isZero();
        assertThat(run("remove", address)).isZero();
        assertThat(out.toString()).contains("Removed.").contains("They were none.");
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(run("add", "anne")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString())
                .contains("this is no e-mail address")
                .contains("add, list or remove");
    }

    @Test
    void saysWhatIsNotSet() {
        set("FINGERPRINT_KEY", "");

        assertThat(run("list")).isEqualTo(2);
        assertThat(err.toString()).contains("FINGERPRINT_KEY");
    }

    @Test
    void saysThatPostgresIsAway() {
        set("QUARKUS_DATASOURCE_REACTIVE_URL", "postgresql://localhost:1/nowhere");

        assertThat(run("list")).isEqualTo(3);
        assertThat(err.toString()).contains("Postgres cannot be reached");
    }

    private int run(String... arguments) {
        return AdministratorCommand.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }

    private void set(String name, String value) {
        var old = System.setProperty(name, value);
        if (!before.containsKey(name)) {
            before.put(name, old);
        }
    }

    private static void restore(String name, String old) {
        if (old == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, old);
        }
    }
}
