package io.switchboard.launcher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Secrets;
import io.switchboard.launcher.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceEnvironmentTest {
    private static final Hotlines HOTLINES = Hotlines.in(Path.of("/data"));

    @TempDir Path folder;

    @Test
    void tellsCallersAllReplicas() throws Exception {
        var environment = environment(Map.of(), Map.of("booking-service", 2));

        assertThat(environment.of(Service.WEB_FRONTEND, 1))
                .containsEntry("BOOKING_SERVICE_ADDRESSES", "localhost:8082,localhost:8182")
                .containsEntry("OVH_GATEWAY_ADDRESSES", "localhost:8081");
        assertThat(environment.of(Service.BOOKING_SERVICE, 2))
                .containsEntry("QUARKUS_HTTP_PORT", "8182")
                .containsEntry("OVH_GATEWAY_ADDRESSES", "localhost:8081");
    }

    @Test
    void letsForwardingServiceAskTheGatewayAndThePagesAskIt() throws Exception {
        var environment = environment(Map.of(), Map.of("forwarding-service", 2));

        assertThat(environment.of(Service.FORWARDING_SERVICE, 2))
                .containsEntry("QUARKUS_HTTP_PORT", "8183")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "forwarding")
                .containsEntry("OVH_GATEWAY_ADDRESSES", "localhost:8081")
                .containsKeys(
                        "WEB_FRONTEND_PUBLIC_KEY", "SEALING_ADDRESS_KEYS", "SEALING_LINK_KEYS")
                .doesNotContainKeys("SEALING_CODE_KEYS", "SEALING_CHANGE_KEYS");
        assertThat(environment.of(Service.OVH_GATEWAY, 1))
                .containsKey("FORWARDING_SERVICE_PUBLIC_KEY");
        assertThat(environment.of(Service.WEB_FRONTEND, 1))
                .containsEntry("FORWARDING_SERVICE_ADDRESSES", "localhost:8083,localhost:8183");
    }

    @Test
    void givesTheCollectorNoKeyThatOpensAnything() throws Exception {
        var environment = environment(Map.of(), Map.of());

        assertThat(environment.of(Service.STATS_COLLECTOR, 1))
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "stats")
                .containsEntry("OVH_GATEWAY_ADDRESSES", "localhost:8081")
                .allSatisfy((name, _) -> assertThat(name).doesNotStartWith("SEALING"))
                .doesNotContainKey("FINGERPRINT_KEY");
        assertThat(environment.of(Service.OVH_GATEWAY, 1))
                .containsKey("STATS_COLLECTOR_PUBLIC_KEY");
        assertThat(environment.of(Service.WEB_FRONTEND, 1))
                .containsEntry("STATS_COLLECTOR_ADDRESSES", "localhost:8085");
    }

    @Test
    void hasHotlinesFromTheStartWhereOvhIsSimulated() throws Exception {
        var real =
                Map.of(
                        "OVH_APPLICATION_KEY", "key",
                        "OVH_APPLICATION_SECRET", "secret",
                        "OVH_BILLING_ACCOUNTS", "aa1");

        assertThat(environment(Map.of(), Map.of()).of(Service.FORWARDING_SERVICE, 1))
                .containsEntry("HOTLINES_FILE", "/data/hotlines.yaml");
        assertThat(environment(real, Map.of()).of(Service.FORWARDING_SERVICE, 1))
                .doesNotContainKey("HOTLINES_FILE");
        assertThat(
                        environment(Map.of("HOTLINES_FILE", "ours.yaml"), Map.of())
                                .of(Service.FORWARDING_SERVICE, 1))
                .containsEntry("HOTLINES_FILE", Path.of("ours.yaml").toAbsolutePath().toString());
    }

    @Test
    void postsWhereThePersonLooks() throws Exception {
        assertThat(environment(Map.of("MATTERMOST_PORT", "7001"), Map.of()).of(Service.NOTIFIER, 1))
                .containsEntry("MATTERMOST_WEBHOOK", "http://localhost:7001/hooks/switchboard");
        assertThat(
                        environment(
                                        Map.of(
                                                "MATTERMOST_WEBHOOK",
                                                "https://chat.example/hooks/x"),
                                        Map.of())
                                .of(Service.NOTIFIER, 1))
                .containsEntry("MATTERMOST_WEBHOOK", "https://chat.example/hooks/x");
    }

    @Test
    void keepsHealthAndMetricsOffThePublicPort() throws Exception {
        var environment =
                environment(
                        Map.of("WEB_FRONTEND_MANAGEMENT_PORT", "7000"), Map.of("web-frontend", 2));

        assertThat(environment.of(Service.WEB_FRONTEND, 2))
                .containsEntry("QUARKUS_HTTP_PORT", "8180")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "7100");
        assertThat(environment.of(Service.NOTIFIER, 1))
                .doesNotContainKey("QUARKUS_MANAGEMENT_PORT");
    }

    @Test
    void givesAServiceOnlyTheSecretsItNeeds() throws Exception {
        var environment = environment(Map.of("OVH_CONSUMER_KEY", ""), Map.of());

        assertThat(environment.of(Service.NOTIFIER, 1))
                .containsKeys("SEALING_ADDRESS_KEYS", "SEALING_CODE_KEYS", "SEALING_LINK_KEYS")
                .doesNotContainKeys(
                        "SEALING_SESSION_KEYS",
                        "CSRF_KEY",
                        "ADMINISTRATOR_KEYS",
                        "OVH_APPLICATION_SECRET");
        assertThat(environment.of(Service.WEB_FRONTEND, 1))
                .containsKeys("SEALING_SESSION_KEYS", "CSRF_KEY")
                .doesNotContainKeys("SEALING_CODE_KEYS", "SEALING_CHANGE_KEYS");
        assertThat(environment.of(Service.OVH_GATEWAY, 1))
                .containsKeys("BOOKING_SERVICE_PUBLIC_KEY", "WEB_FRONTEND_PUBLIC_KEY")
                .containsKeys("OVH_APPLICATION_SECRET", "SEALING_CHANGE_KEYS", "FINGERPRINT_KEY")
                .containsKeys("SEALING_CREDENTIAL_KEYS", "KAFKA_BOOTSTRAP_SERVERS")
                .doesNotContainKeys("SEALING_CODE_KEYS", "SEALING_ADDRESS_KEYS");
    }

    @Test
    void letsThePersonsSettingsWin() throws Exception {
        var environment =
                environment(
                        Map.of(
                                "BOOKING_QUOTA_PER_NETWORK", "3",
                                "SEALING_CODE_KEYS", "mine:x",
                                "PUBLIC_URL", "https://example.org"),
                        Map.of());

        assertThat(environment.of(Service.BOOKING_SERVICE, 1))
                .containsEntry("BOOKING_QUOTA_PER_NETWORK", "3")
                .containsEntry("SEALING_CODE_KEYS", "mine:x");
        assertThat(environment.of(Service.NOTIFIER, 1))
                .containsEntry("PUBLIC_URL", "https://example.org");
    }

    @Test
    void tellsTheHashOfTheAdministratorsKeyAlone() throws Exception {
        var secrets = Secrets.in(folder.resolve("secrets.properties"));
        var settings = new Settings(Map.of());
        var key = secrets.administratorKey();

        var entries = environment(settings, secrets, Map.of()).of(Service.WEB_FRONTEND, 1);

        assertThat(entries.get("ADMINISTRATOR_KEYS"))
                .matches("admin:[0-9a-f]{64}")
                .doesNotContain(key);
        assertThat(new Administrator(settings, secrets).hint())
                .contains("as admin@example.org", "name admin, key " + key);
    }

    @Test
    void leavesTheAdministratorsToWhoeverNamesThem() throws Exception {
        var settings = new Settings(Map.of("ADMINISTRATOR_KEYS", "anne:00"));
        var secrets = Secrets.in(folder.resolve("secrets.properties"));

        assertThat(environment(settings, secrets, Map.of()).of(Service.WEB_FRONTEND, 1))
                .containsEntry("ADMINISTRATOR_KEYS", "anne:00");
        assertThat(new Administrator(settings, secrets).hint()).contains("ADMINISTRATOR_KEYS");
    }

    @Test
    void tellsTheDoorWhoMayComeIn() throws Exception {
        assertThat(environment(Map.of(), Map.of()).of(Service.WEB_FRONTEND, 1))
                .containsEntry("ADMINISTRATORS", "admin@example.org")
                .hasEntrySatisfying(
                        "ALLOWED_ADDRESSES", all -> assertThat(all).contains("@example.org"));
        assertThat(
                        environment(
                                        Map.of(
                                                "ADMINISTRATORS", "anne@example.org",
                                                "ALLOWED_ADDRESSES", "@example.org"),
                                        Map.of())
                                .of(Service.WEB_FRONTEND, 1))
                .containsEntry("ADMINISTRATORS", "anne@example.org")
                .containsEntry("ALLOWED_ADDRESSES", "@example.org");
    }

    @Test
    void tellsTheDoorAloneOfTheLocalProvider() throws Exception {
        var environment = environment(Map.of("PROVIDER_PORT", "7001"), Map.of());

        assertThat(environment.of(Service.WEB_FRONTEND, 1))
                .containsEntry("OIDC_ISSUER", "http://localhost:7001/api/v2")
                .containsKeys("OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET");
        assertThat(environment.of(Service.BOOKING_SERVICE, 1)).doesNotContainKey("OIDC_ISSUER");
        assertThat(
                        environment(Map.of("LOCAL_PROVIDER", "false"), Map.of())
                                .of(Service.WEB_FRONTEND, 1))
                .doesNotContainKey("OIDC_ISSUER");
    }

    @Test
    void leavesTheProviderToWhoeverNamesOne() throws Exception {
        var set = Map.of("OIDC_ISSUER", "https://id.example.org", "OIDC_CLIENT_ID", "mine");

        assertThat(environment(set, Map.of()).of(Service.WEB_FRONTEND, 1))
                .containsAllEntriesOf(set)
                .doesNotContainKey("OIDC_CLIENT_SECRET");
        assertThat(IdentityProvider.isOurs(new Settings(set))).isFalse();
    }

    @Test
    void tellsEveryServiceWhereSpansGo() throws Exception {
        var set = Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:4318");

        for (Service service : Service.values()) {
            assertThat(environment(set, Map.of()).of(service, 1)).containsAllEntriesOf(set);
        }
    }

    @Test
    void knowsOnlyServicesOfTheHouse() {
        assertThatThrownBy(() -> Wishes.checked(true, Set.of("billing"), Map.of()))
                .hasMessageContaining("--without billing: there is no such service");
        assertThatThrownBy(() -> Wishes.checked(true, Set.of(), Map.of("notifier", 0)))
                .hasMessageContaining("between 1 and");
    }

    private ServiceEnvironment environment(Map<String, String> set, Map<String, Integer> replicas)
            throws Exception {
        return environment(
                new Settings(set), Secrets.in(folder.resolve("secrets.properties")), replicas);
    }

    private static ServiceEnvironment environment(
            Settings settings, Secrets secrets, Map<String, Integer> replicas) throws Exception {
        return new ServiceEnvironment(
                settings,
                secrets,
                Ovh.chosen(settings),
                Wishes.checked(true, Set.of(), replicas),
                HOTLINES);
    }
}
