package io.switchboard.deploy.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.switchboard.deploy.NewSecrets;
import io.switchboard.deploy.Tree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docker compose says itself, where its client is there; it needs no engine for that. */
class DockerComposeTest {
    @TempDir Path folder;

    @BeforeEach
    void copies() throws Exception {
        assumeTrue(isThere());
        Files.copy(Tree.ROOT.resolve(Compose.FILE), folder.resolve(Compose.FILE));
        Path overlay = folder.resolve("deploy/compose/real-ovh.yml");
        Files.createDirectories(overlay.getParent());
        Files.copy(Tree.ROOT.resolve("deploy/compose/real-ovh.yml"), overlay);
        NewSecrets.in(folder.resolve(".secrets"));
    }

    @Test
    void takesTheFileAsItIs() throws Exception {
        assertThat(config(Map.of())).contains("ovh-simulator", "mailbox", "mattermost");
    }

    @Test
    void takesTheOverlayAndLeavesOutWhatPretends() throws Exception {
        var settings =
                Map.of(
                        "COMPOSE_FILE", "docker-compose.yml:deploy/compose/real-ovh.yml",
                        "OVH_BILLING_ACCOUNTS", "aa1-ovh-1",
                        "QUARKUS_MAILER_HOST", "smtp.example.com",
                        "MAIL_FROM", "us@example.com",
                        "OPERATOR_ADDRESSES", "us@example.com",
                        "PUBLIC_URL", "https://example.com",
                        "ADMINISTRATORS", "us@example.com");

        assertThat(config(settings))
                .contains("booking-service")
                .doesNotContain("ovh-simulator:", "mailbox:", "mattermost:", "CLOCK_FOLLOW");
    }

    private String config(Map<String, String> settings) throws IOException, InterruptedException {
        Path errors = folder.resolve("errors.log");
        var builder = new ProcessBuilder(List.of("docker", "compose", "config"));
        builder.environment().putAll(settings);
        var process = builder.directory(folder.toFile()).redirectError(errors.toFile()).start();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return text;
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("docker", "compose", "version").start().waitFor() == 0;
        } catch (IOException nobody) {
            return false;
        }
    }
}
