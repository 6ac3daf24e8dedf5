package io.switchboard.deploy.seen;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Settings;
import io.switchboard.deploy.Tree;
import io.switchboard.launcher.CannotRun;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether runbooks search for lines that are written, and name settings that somebody knows. */
class RunbooksTest {
    private static final Pattern SEARCH =
            Pattern.compile("grep (?:-E )?(?:'([^']+)'|\"([^\"]+)\")");
    private static final Pattern VALUE = Pattern.compile("=([\\w-]+)");
    private static final Pattern SETTING = Pattern.compile("`([A-Z]+(?:_[A-Z]+)+)`");

    /** Of the form that all lines have, and none of our words. */
    private static final String LEVEL = "\"level\":\"ERROR\"";

    @Test
    void searchForWordsOfTheCode() {
        var sources = Sources.text().replaceAll("%[sd]", "%");

        var words =
                found(SEARCH)
                        .filter(it -> !it.equals(LEVEL))
                        .flatMap(it -> Stream.of(it.split("\\|")))
                        .flatMap(RunbooksTest::words);

        assertThat(words)
                .hasSizeGreaterThan(20)
                .allSatisfy(word -> assertThat(sources.contains(word)).as(word).isTrue());
    }

    @Test
    void nameSettingsThatThereAre() throws Exception {
        var settings = found(SETTING).collect(Collectors.toCollection(TreeSet::new));

        assertThat(settings).hasSizeGreaterThan(10);
        for (String setting : settings) {
            assertThat(isKnown(setting)).as(setting).isTrue();
        }
    }

    private static Stream<String> found(Pattern pattern) {
        return Tree.matching("docs/runbooks/*.md").stream()
                .map(RunbooksTest::text)
                .flatMap(page -> pattern.matcher(page).results())
                .map(RunbooksTest::first);
    }

    private static String first(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** What a search needs of the code: {@code job=drift} is written of {@code "job=%s"} and {@code "drift"}. */
    private static Stream<String> words(String search) {
        var values = VALUE.matcher(search).results().map(it -> it.group(1));
        var ours = values.filter(it -> Character.isLowerCase(it.charAt(0)));
        var written = VALUE.matcher(search).replaceAll("=%");
        return Stream.concat(Stream.of(written), ours.map(it -> '"' + it + '"'));
    }

    private static boolean isKnown(String setting) throws CannotRun {
        for (Service service : Service.values()) {
            if (Settings.knows(service, setting)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
