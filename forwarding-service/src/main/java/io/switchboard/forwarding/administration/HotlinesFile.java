package io.switchboard.forwarding.administration;

import io.quarkus.runtime.StartupEvent;
import io.switchboard.contracts.hotline.administration.NewHotline;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The hotlines of the file, as it was when this replica started. */
@Singleton
class HotlinesFile {

    private final HotlinesConfig config;
    private final HotlinesYaml yaml;
    private volatile List<NewHotline> hotlines = List.of();

    HotlinesFile(HotlinesConfig config, HotlinesYaml yaml) {
        this.config = config;
        this.yaml = yaml;
    }

    /** A service with a file that it cannot follow does not start: whoever wrote it is looking at it now. */
    void read(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        config.file().ifPresent(file -> hotlines = read(file));
    }

    private List<NewHotline> read(Path file) {
        try {
            return yaml.read(Files.readString(file));
        } catch (BrokenFile broken) {
            throw new IllegalStateException(
                    "HOTLINES_FILE %s, %s".formatted(file, broken.getMessage()));
        } catch (IOException unreadable) {
            throw new IllegalStateException(
                    "HOTLINES_FILE %s cannot be read".formatted(file), unreadable);
        }
    }

    List<NewHotline> hotlines() {
        return hotlines;
    }

    /** Whether the file decides on it. */
    boolean has(String slug) {
        return hotlines.stream().anyMatch(it -> it.slug().equals(slug));
    }
}
