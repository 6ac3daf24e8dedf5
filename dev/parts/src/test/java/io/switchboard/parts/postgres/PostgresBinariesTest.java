package io.switchboard.parts.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes may unpack at once, on a machine that has never run Postgres. */
class PostgresBinariesTest {

    @TempDir Path cache;

    @Test
    void theFirstToBeDonePutsItsFolderInPlace() throws IOException {
        var home = cache.resolve("postgres");

        PostgresBinaries.move(unpacked("ours"), home);

        assertThat(home.resolve("bin/postgres")).hasContent("ours");
        assertThat(cache.resolve("ours")).doesNotExist();
    }

    @Test
    void theSecondTakesWhatTheFirstHasUnpackedAndLeavesNothingBehind() throws IOException {
        var home = cache.resolve("postgres");
        PostgresBinaries.move(unpacked("theirs"), home);

        PostgresBinaries.move(unpacked("ours"), home);

        assertThat(home.resolve("bin/postgres")).hasContent("theirs");
        assertThat(cache.resolve("ours")).doesNotExist();
    }

    @Test
    void whatStandsInTheWayIsTold() throws IOException {
        var home = Files.writeString(cache.resolve("postgres"), "a file");
        var fresh = unpacked("ours");

        assertThatThrownBy(() -> PostgresBinaries.move(fresh, home))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("postgres");
    }

    private Path unpacked(String by) throws IOException {
        var folder = cache.resolve(by);
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(folder.resolve("bin/postgres"), by);
        return folder;
    }
}
