package io.switchboard.deploy.supply;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Tree;
import io.switchboard.launcher.plan.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SbomTest {

    /** Each jar is called by its group and its file's name, as Quarkus lays them out. */
    @ParameterizedTest
    @EnumSource(Service.class)
    void namesEveryJarThatIsShipped(Service service) throws IOException {
        Set<String> named =
                Bom.of(service).components().stream()
                        .map(it -> it.group() + "." + it.file())
                        .collect(Collectors.toSet());

        assertThat(jars(service)).hasSizeGreaterThan(50).isSubsetOf(named);
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void tellsWhichServiceItIsOf(Service service) {
        var subject = Bom.of(service).root().path("metadata").path("component");

        assertThat(subject.path("name").asText()).isEqualTo(service.folder());
        assertThat(Bom.of(service).root().path("bomFormat").asText()).isEqualTo("CycloneDX");
    }

    private static List<String> jars(Service service) throws IOException {
        Path lib = Tree.ROOT.resolve(service.folder() + "/target/quarkus-app/lib");
        try (Stream<Path> files = Files.walk(lib)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".jar"))
                    .toList();
        }
    }
}
