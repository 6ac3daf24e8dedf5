package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.switchboard.deploy.NewSecrets;
import io.switchboard.deploy.Tree;
import io.switchboard.deploy.Yaml;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What docker compose says itself, where its client is there; it needs no engine for that. */
class DockerComposeTest {
    private static final String[] PRETENDING = {"ovh-simulator", "mailbox", "mattermost"};

    private static final Map<String, String> IN_PRODUCTION =
            Map.of(
                    "OVH_BILLING_ACCOUNTS", "aa1-ovh-1",
                    "QUARKUS_MAILER_HOST", "smtp.example.com",
                    "MAIL_FROM", "us@example.com",
                    "OPERATOR_ADDRESSES", "us@example.com",
                    "PUBLIC_URL", "https://example.com",
                    "ADMINISTRATORS", "us@example.com",
                    "TRUSTED_PROXIES", "172.16.0.0/12");

    @TempDir Path folder;

    @BeforeEach
    void copies() throws Exception {
        assumeTrue(isThere());
        Files.createDirectories(folder.resolve("deploy/compose"));
        for (String file : Compose.FILES) {
            Files.copy(Tree.ROOT.resolve(file), folder.resolve(file));
        }
        NewSecrets.in(folder.resolve(".secrets"));
    }

    @Test
    void takesTheFileAsItIs() throws Exception {
        var services = services(Map.of(), Compose.FILE);

        assertThat(services).containsKeys(PRETENDING).containsKeys(ours());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void takesTheRealOvhAndLeavesOutWhatPretends(Service service) throws Exception {
        var services = services(IN_PRODUCTION, Compose.FILE, Compose.REAL_OVH);
        var environment = services.get(service.folder()).environment();

        assertThat(services).containsKeys(ours()).doesNotContainKeys(PRETENDING);
        assertThat(environment)
                .containsEntry("QUARKUS_PROFILE", "prod")
                .containsEntry("SWITCHBOARD_CLOCK_FOLLOW", "");
        assertThat(environment.values().stream().map(String::valueOf))
                .noneMatch(value -> Stream.of(PRETENDING).anyMatch(value::contains));
    }

    @Test
    void opensTheRealDoorToItsProxyAlone() throws Exception {
        var door =
                services(IN_PRODUCTION, Compose.FILE, Compose.REAL_OVH)
                        .get(Service.WEB_FRONTEND.folder());

        assertThat(door.ports())
                .singleElement()
                .asString()
                .contains("host_ip=127.0.0.1", "target=8080");
    }

    @Test
    void takesWhatLooksOnBesideEither() throws Exception {
        var settings = new HashMap<>(IN_PRODUCTION);
        settings.put("GRAFANA_PASSWORD", "p");

        var simulated = services(settings, Compose.FILE, Compose.SEEN, Compose.METRICS);
        var real =
                services(settings, Compose.FILE, Compose.REAL_OVH, Compose.SEEN, Compose.METRICS);

        assertThat(simulated).containsKeys("prometheus", "grafana").containsKeys(ours());
        assertThat(real).containsKeys("prometheus", "grafana").containsKeys(ours());
        assertThat(real.get(Service.WEB_FRONTEND.folder()).ports()).hasSize(2);
    }

    /** What of its answer we look at. */
    private record Configured(Map<String, Object> environment, List<?> ports) {
        @SuppressWarnings("unchecked")
        static Configured of(Object service) {
            var all = (Map<String, Object>) service;
            return new Configured(
                    (Map<String, Object>) all.getOrDefault("environment", Map.of()),
                    (List<?>) all.getOrDefault("ports", List.of()));
        }
    }

    private Map<String, Configured> services(Map<String, String> settings, String... files)
            throws IOException, InterruptedException {
        var document = (Map<?, ?>) Yaml.documents(config(settings, files)).getFirst();
        var services = new TreeMap<String, Configured>();
        ((Map<?, ?>) document.get("services"))
                .forEach((name, service) -> services.put((String) name, Configured.of(service)));
        return services;
    }

    private String config(Map<String, String> settings, String... files)
            throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.log");
        var builder = new ProcessBuilder(List.of("docker", "compose", "config"));
        builder.environment().putAll(settings);
        builder.environment().put("COMPOSE_FILE", String.join(":", Arrays.asList(files)));
        var process = builder.directory(folder.toFile()).redirectError(errors.toFile()).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return text;
    }

    private static String[] ours() {
        return Stream.of(Service.values()).map(Service::folder).toArray(String[]::new);
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("docker", "compose", "version").start().waitFor() == 0;
        } catch (IOException nobody) {
            return false;
        }
    }
}
