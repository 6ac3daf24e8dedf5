package io.switchboard.web.page;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Properties;

/** What only the build knows. */
@Singleton
class Build {

    private final Properties facts = new Properties();

    Build() throws IOException {
        try (var file = Build.class.getResourceAsStream("/build.properties")) {
            facts.load(file);
        }
    }

    String picoVersion() {
        return facts.getProperty("pico-css.version");
    }

    String chartVersion() {
        return facts.getProperty("chart-js.version");
    }
}
