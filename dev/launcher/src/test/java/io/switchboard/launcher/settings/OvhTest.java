package io.switchboard.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OvhTest {
    private static final Map<String, String> KEYS =
            Map.of(
                    "OVH_APPLICATION_KEY",
                    "a",
                    "OVH_APPLICATION_SECRET",
                    "b",
                    "OVH_CONSUMER_KEY",
                    "c");

    @Test
    void isSimulatedWithoutKeys() throws Exception {
        var ovh = Ovh.chosen(new Settings(Map.of("OVH_SIMULATOR_PORT", "18090")));

        assertThat(ovh.simulated()).isTrue();
        assertThat(ovh.environment())
                .containsEntry("OVH_ENDPOINT", "http://localhost:18090/1.0")
                .containsEntry("OVH_APPLICATION_KEY", "switchboard-dev-app")
                .containsEntry("OVH_BUDGET_RATE", "2000");
    }

    @Test
    void isRealWithAllKeysAndThenHasTheCautiousBudget() throws Exception {
        var ovh = Ovh.chosen(with("OVH_BILLING_ACCOUNTS", "xy1-ovh-1"));

        assertThat(ovh.simulated()).isFalse();
        assertThat(ovh.environment())
                .containsEntry("OVH_ENDPOINT", "https://eu.api.ovh.com/1.0")
                .containsEntry("OVH_APPLICATION_SECRET", "b")
                .doesNotContainKey("OVH_BUDGET_RATE");
    }

    @Test
    void takesTheBudgetThatIsSet() throws Exception {
        var ovh = Ovh.chosen(new Settings(Map.of("OVH_BUDGET_RATE", "7")));

        assertThat(ovh.environment())
                .containsEntry("OVH_BUDGET_RATE", "7")
                .containsEntry("OVH_BUDGET_BURST", "2000");
    }

    @Test
    void needsAllKeysOrNone() {
        assertThatThrownBy(() -> Ovh.chosen(new Settings(Map.of("OVH_CONSUMER_KEY", "c"))))
                .hasMessageContaining(
                        "OVH needs all of OVH_APPLICATION_KEY, OVH_APPLICATION_SECRET");
        assertThatThrownBy(() -> Ovh.chosen(new Settings(Map.of("OVH_CLIENT_ID", "c"))))
                .hasMessageContaining("OVH needs all of OVH_CLIENT_ID, OVH_CLIENT_SECRET");
    }

    @Test
    void isRealWithoutAConsumerKeyToo() throws Exception {
        var settings = new HashMap<>(KEYS);
        settings.put("OVH_CONSUMER_KEY", "");
        settings.put("OVH_BILLING_ACCOUNTS", "xy1-ovh-1");

        var ovh = Ovh.chosen(new Settings(settings));

        assertThat(ovh.simulated()).isFalse();
        assertThat(ovh.environment()).doesNotContainKey("OVH_CONSUMER_KEY");
    }

    @Test
    void isRealWithAServiceAccountAlone() throws Exception {
        var account =
                Map.of(
                        "OVH_CLIENT_ID", "EU.1",
                        "OVH_CLIENT_SECRET", "s",
                        "OVH_BILLING_ACCOUNTS", "xy1-ovh-1");

        var ovh = Ovh.chosen(new Settings(account));

        assertThat(ovh.simulated()).isFalse();
        assertThat(ovh.environment())
                .containsEntry("OVH_CLIENT_SECRET", "s")
                .doesNotContainKey("OVH_APPLICATION_KEY");
        assertThatThrownBy(() -> Ovh.chosen(with("OVH_CLIENT_ID", "EU.1")))
                .hasMessageContaining("use a service account or a consumer key");
    }

    @Test
    void needsTheAccountsToUse() {
        assertThatThrownBy(() -> Ovh.chosen(new Settings(KEYS)))
                .hasMessageContaining("OVH_BILLING_ACCOUNTS is not");
    }

    private static Settings with(String name, String value) {
        var values = new HashMap<>(KEYS);
        values.put(name, value);
        return new Settings(values);
    }
}
