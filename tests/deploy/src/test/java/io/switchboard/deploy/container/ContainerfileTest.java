package io.switchboard.deploy.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.deploy.Tree;
import io.switchboard.deploy.container.Containerfile.Copy;
import io.switchboard.deploy.container.Containerfile.Instruction;
import io.switchboard.deploy.container.Containerfile.Stage;
import io.switchboard.launcher.plan.Service;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContainerfileTest {
    private static final Pattern SECRET =
            Pattern.compile("(?i)(password|secret|token|private|_key|credential)");

    @ParameterizedTest
    @EnumSource(Service.class)
    void copiesOnlyWhatTheBuildMakes(Service service) {
        var copied =
                image(service).stages().stream()
                        .flatMap(Stage::copies)
                        .filter(copy -> copy.from().isEmpty())
                        .flatMap(copy -> copy.sources().stream())
                        .toList();

        assertThat(copied).contains(service.folder() + "/target/quarkus-app");
        assertThat(copied)
                .allSatisfy(source -> assertThat(Tree.matching(source)).as(source).isNotEmpty());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void findsInItsContextWhatItCopies(Service service) {
        var copied =
                image(service).stages().stream()
                        .flatMap(Stage::copies)
                        .filter(copy -> copy.from().isEmpty())
                        .flatMap(copy -> copy.sources().stream())
                        .flatMap(source -> Tree.matching(source).stream());

        assertThat(copied).allMatch(BuildContext::has);
    }

    @Test
    void sendsNothingElseOfTheTree() {
        var others =
                List.of(
                        ".env",
                        ".git",
                        ".data",
                        ".secrets/notifier.env",
                        "secrets/notifier.env",
                        "pom.xml",
                        "notifier/src",
                        "deploy/Containerfile");

        assertThat(others.stream().map(Tree.ROOT::resolve)).noneMatch(BuildContext::has);
    }

    @Test
    void copiesBetweenStagesThatExist() {
        var file = image(Service.NOTIFIER);
        var names = file.stages().stream().map(Stage::name).toList();

        var others =
                file.stages().stream().flatMap(Stage::copies).flatMap(it -> it.from().stream());

        assertThat(others).isNotEmpty().allMatch(names::contains);
    }

    @Test
    void runsAsANumberedUserWhoIsNotRoot() {
        for (String stage : List.of("service", "parts")) {
            String user = image(Service.NOTIFIER).stage(stage).last("USER").rest();

            assertThat(user).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
        }
    }

    @Test
    void holdsNoSecret() {
        var set =
                image(Service.NOTIFIER).stages().stream()
                        .flatMap(stage -> stage.instructions().stream())
                        .filter(it -> List.of("ENV", "ARG").contains(it.verb()))
                        .map(Instruction::rest);

        assertThat(set).isNotEmpty().noneMatch(line -> SECRET.matcher(line).find());
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void saysWhatItIs(Service service) {
        String labels = image(service).stage("service").last("LABEL").rest();

        assertThat(labels)
                .contains("org.opencontainers.image.title=\"Switchboard " + service.folder() + "\"")
                .contains(
                        "image.description=", "image.vendor=", "image.version=", "image.revision=");
    }

    @Test
    void endsWithTheServiceAndItsHealth() {
        var last = image(Service.NOTIFIER).stages().getLast();

        assertThat(last.name()).isEqualTo("service");
        assertThat(last.last("HEALTHCHECK").rest()).endsWith("CMD [\"./healthy\"]");
        assertThat(last.copies().map(Copy::target)).containsExactly("/switchboard");
    }

    @Test
    void namesTheRuntimeOnce() {
        assertThat(Tree.read("deploy/Containerfile").lines().filter(it -> it.startsWith("FROM")))
                .allMatch(line -> line.startsWith("FROM ${RUNTIME} AS "));
    }

    private static Containerfile image(Service service) {
        return Image.of(service);
    }
}
