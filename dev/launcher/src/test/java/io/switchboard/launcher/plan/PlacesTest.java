package io.switchboard.launcher.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {
    @TempDir Path home;
    private Places places;
    private Path jar;

    @BeforeEach
    void lookAround() {
        places = new Places(home, home.resolve(".data"), home.resolve("lib"));
        jar = home.resolve("notifier/target/quarkus-app/quarkus-run.jar");
    }

    @Test
    void copyAServiceOnceABuild() throws Exception {
        build("first");
        Path first = places.app(Service.NOTIFIER);

        assertThat(places.app(Service.NOTIFIER)).isEqualTo(first);
        build("the second");

        assertThat(places.app(Service.NOTIFIER)).isNotEqualTo(first);
        assertThat(first.resolve("quarkus-run.jar")).hasContent("first");
    }

    @Test
    void sayWhatIsNotBuilt() {
        assertThatThrownBy(() -> places.app(Service.NOTIFIER))
                .hasMessageContaining("notifier is not built");
    }

    private void build(String content) throws Exception {
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, content);
    }
}
