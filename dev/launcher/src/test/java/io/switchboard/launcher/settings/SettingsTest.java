package io.switchboard.launcher.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.launcher.CannotRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir Path folder;

    @Test
    void readsTheFileAsAShellWould() throws Exception {
        Path file =
                dotEnv(
                        """
                        # a comment
                        PLAIN=one two   # why
                        export EXPORTED=yes
                        QUOTED="with # and 'inside'"
                        SINGLE='a=b'
                        EMPTY=
                        """);

        var settings = Settings.of(Map.of(), file);

        assertThat(settings.values())
                .containsOnly(
                        Map.entry("PLAIN", "one two"),
                        Map.entry("EXPORTED", "yes"),
                        Map.entry("QUOTED", "with # and 'inside'"),
                        Map.entry("SINGLE", "a=b"),
                        Map.entry("EMPTY", ""));
        assertThat(settings.find("EMPTY")).isEmpty();
    }

    @Test
    void letsTheEnvironmentWin() throws Exception {
        Path file = dotEnv("MAILBOX_PORT=1\nSMTP_PORT=2\n");

        var settings = Settings.of(Map.of("MAILBOX_PORT", "3"), file);

        assertThat(settings.get("MAILBOX_PORT", "")).isEqualTo("3");
        assertThat(settings.get("SMTP_PORT", "")).isEqualTo("2");
    }

    @Test
    void doesWithoutAFile() throws Exception {
        assertThat(Settings.of(Map.of(), folder.resolve("none")).values()).isEmpty();
    }

    @Test
    void saysWhichLineItDoesNotUnderstand() throws Exception {
        Path file = dotEnv("GOOD=1\nno equals sign\n");

        assertThatThrownBy(() -> Settings.of(Map.of(), file))
                .isInstanceOf(CannotRun.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void refusesAPortThatIsNone() {
        var settings = new Settings(Map.of("KAFKA_PORT", "ninety"));

        assertThatThrownBy(() -> Port.KAFKA_PORT.in(settings))
                .hasMessageContaining("KAFKA_PORT=ninety is not a port");
    }

    private Path dotEnv(String text) throws IOException {
        return Files.writeString(folder.resolve(".env"), text);
    }
}
