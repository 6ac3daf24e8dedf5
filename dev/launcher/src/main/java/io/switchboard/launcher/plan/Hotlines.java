package io.switchboard.launcher.plan;

import io.switchboard.launcher.settings.Ovh;
import io.switchboard.launcher.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** The file of hotlines that are there from the start. Ours names numbers that only the simulator has. */
public record Hotlines(Path ours) {
    /** How a person names a file of their own; a relative path begins where we were started. */
    static final String SETTING = "HOTLINES_FILE";

    private static final String NAME = "hotlines.yaml";

    public static Hotlines in(Path data) {
        return new Hotlines(data.resolve(NAME));
    }

    Optional<Path> named(Settings settings, Ovh ovh) {
        return settings.find(SETTING)
                .map(theirs -> Path.of(theirs).toAbsolutePath())
                .or(() -> ovh.simulated() ? Optional.of(ours) : Optional.empty());
    }

    /** Writes ours where services can read it. */
    public void write() throws IOException {
        try (var text = Hotlines.class.getResourceAsStream("/" + NAME)) {
            Files.copy(text, ours, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
