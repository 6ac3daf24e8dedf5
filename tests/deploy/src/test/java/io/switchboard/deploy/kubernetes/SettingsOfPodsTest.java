package io.switchboard.deploy.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Secret;
import io.switchboard.deploy.Settings;
import io.switchboard.launcher.plan.Service;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether the pods are told what the services need, and nothing that nobody knows. */
@DisabledIfEnvironmentVariable(named = "KUSTOMIZE", matches = "none")
class SettingsOfPodsTest {
    /** What ./run sets, and others may leave as it is: see the README for what an operator adds to it. */
    private static final Pattern LEFT_TO_OPERATORS =
            Pattern.compile(
                    "OVH_(APPLICATION|CONSUMER)_.*|OVH_BUDGET_.*|OIDC_.*|ADMINISTRATOR_KEYS|MATTERMOST_.*|.*_QUOTA_.*"
                            + "|SECURE_COOKIES|TRUSTED_PROXIES|QUARKUS_PROFILE|SWITCHBOARD_CLOCK_FOLLOW");

    static Stream<Arguments> everywhere() {
        return Overlay.all().stream()
                .flatMap(
                        overlay ->
                                Stream.of(Service.values()).map(it -> Arguments.of(overlay, it)));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void areAllThatTheServiceNeeds(Overlay overlay, Service service) throws Exception {
        var wanted = new TreeSet<>(Settings.wanted(service));
        wanted.removeIf(name -> LEFT_TO_OPERATORS.matcher(name).matches());
        wanted.addAll(Settings.required(service));

        assertThat(Pods.environment(overlay, service).keySet()).containsAll(wanted);
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void areNothingThatTheServiceDoesNotKnow(Overlay overlay, Service service) throws Exception {
        for (String variable : Pods.environment(overlay, service).keySet()) {
            assertThat(variable.equals("QUARKUS_HTTP_PORT") || Settings.knows(service, variable))
                    .as(variable)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void leadToServicesThatAreThere(Overlay overlay, Service service) {
        Pods.environment(overlay, service)
                .forEach(
                        (name, value) -> {
                            if (Settings.isPlaceOfAService(name)) {
                                String host = value.split(":")[0];
                                var found =
                                        overlay.named(
                                                io.fabric8.kubernetes.api.model.Service.class,
                                                host);
                                assertThat(found.getSpec().getPorts().getFirst().getPort())
                                        .isEqualTo(Integer.valueOf(value.split(":")[1]));
                            }
                        });
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void areTheSameForWhoMigratesAndWhoServes(Overlay overlay, Service service) {
        var containers = Pods.all(overlay, service);

        assertThat(containers).hasSize(2);
        assertThat(containers.getFirst().getEnvFrom()).isEqualTo(containers.getLast().getEnvFrom());
        assertThat(containers.getFirst().getImage()).isEqualTo(containers.getLast().getImage());
    }

    @Test
    void areSecretInProductionOnlyByReference() {
        assertThat(Overlay.production().all(Secret.class)).isEmpty();
    }

    @Test
    void areOfProductionThere() {
        for (Service service : Service.values()) {
            assertThat(Pods.environment(Overlay.production(), service))
                    .doesNotContainKeys(
                            "QUARKUS_PROFILE", "SWITCHBOARD_CLOCK_FOLLOW", "SECURE_COOKIES")
                    .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                    .containsEntry("SWITCHBOARD_MESSAGING_CREATE_TOPICS", "false")
                    .containsEntry(
                            "QUARKUS_DATASOURCE_REACTIVE_POSTGRESQL_SSL_MODE", "verify-full");
        }
    }
}
