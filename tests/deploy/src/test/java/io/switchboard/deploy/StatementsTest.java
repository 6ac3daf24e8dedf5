package io.switchboard.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A statement that is prepared once and takes every column there is fails for good on its connection as soon as a newer version adds one:
 * "cached plan must not change result type".
 */
class StatementsTest {
    private static final Pattern EVERY_COLUMN =
            Pattern.compile("(select|returning)\\s+\\*(?!\\s+from unnest)");

    @Test
    void nameTheirColumns() {
        var modules =
                Stream.concat(
                        Stream.of(Service.values()).map(Service::folder),
                        Stream.of("libs/platform"));

        var sources = modules.flatMap(StatementsTest::sources).toList();

        assertThat(sources).hasSizeGreaterThan(500).noneMatch(StatementsTest::takesEveryColumn);
    }

    private static Stream<Path> sources(String module) {
        try (Stream<Path> files = Files.walk(Tree.ROOT.resolve(module).resolve("src/main/java"))) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean takesEveryColumn(Path source) {
        try {
            return EVERY_COLUMN.matcher(Files.readString(source)).find();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
