package io.switchboard.deploy.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Tree;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever updates something changes one line of the root's pom. */
class VersionsTest {
    private static final Pattern VERSION = Pattern.compile("<version>([^<]+)</version>");
    private static final Pattern PARENT = Pattern.compile("(?s)<parent>.*?</parent>");
    private static final Pattern OF_PROPERTIES = Pattern.compile("<([\\w.-]+\\.version)>");

    @Test
    void standInTheRootAlone() {
        assertThat(modules()).hasSizeGreaterThan(15);
        assertThat(modules())
                .allSatisfy(
                        module -> {
                            var pom = PARENT.matcher(Tree.read(module)).replaceFirst("");
                            assertThat(found(VERSION, pom))
                                    .as(module)
                                    .allMatch(it -> it.startsWith("${"));
                            assertThat(found(OF_PROPERTIES, pom)).as(module).isEmpty();
                        });
    }

    @Test
    void havePropertiesThere() {
        var root = Tree.read("pom.xml");

        assertThat(
                        found(VERSION, root).stream()
                                .filter(it -> !it.startsWith("${") && !it.startsWith("[")))
                .as("but for our own")
                .hasSize(1);
        assertThat(found(OF_PROPERTIES, root)).doesNotHaveDuplicates();
    }

    private static List<String> modules() {
        return modules("").toList();
    }

    /** Those that a pom names, and theirs. */
    private static Stream<String> modules(String folder) {
        return found(Pattern.compile("<module>([^<]+)</module>"), Tree.read(folder + "pom.xml"))
                .stream()
                .map(module -> folder + module + "/")
                .flatMap(below -> Stream.concat(Stream.of(below + "pom.xml"), modules(below)));
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult it) -> it.group(1)).toList();
    }
}
