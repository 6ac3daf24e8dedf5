package io.switchboard.launcher.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFilesTest {
    @TempDir Path data;

    @Test
    void leadToWhatAnEarlierRunLeftBehind() throws Exception {
        Process left = sleeping(data.toString());
        new PidFiles(data).write("notifier", left.pid());

        var ended = new PidFiles(data).endLeftovers();

        assertThat(ended).containsExactly("notifier");
        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(data.resolve("run/notifier.pid")).doesNotExist();
    }

    @Test
    void spareAProcessThatIsSomebodyElses() throws Exception {
        Process other = sleeping("something else");
        try {
            new PidFiles(data).write("notifier", other.pid());

            var ended = new PidFiles(data).endLeftovers();

            assertThat(ended).isEmpty();
            assertThat(other.isAlive()).isTrue();
            assertThat(data.resolve("run/notifier.pid")).doesNotExist();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void mayHoldNonsense() throws Exception {
        Files.createDirectories(data.resolve("run"));
        Files.writeString(data.resolve("run/notifier.pid"), "");

        assertThat(new PidFiles(data).endLeftovers()).isEmpty();
    }

    /** The extra word shows in the command line only. */
    private static Process sleeping(String word) throws IOException {
        return new ProcessBuilder("sh", "-c", "while true; do sleep 0.1; done", word).start();
    }
}
