package io.switchboard.platform.production;

import io.quarkus.arc.All;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.stream.Collectors;

/** Refuses to start in production with what is for development, and names all of it at once. */
@ApplicationScoped
class ProductionStart {

    private static final String PRODUCTION = "prod";

    private final List<NotForProduction> looks;

    ProductionStart(@All List<NotForProduction> looks) {
        this.looks = looks;
    }

    /** Before anything else begins, so that nothing is done with a wrong key. */
    void begin(@Observes @Priority(1) StartupEvent start) {
        if (LaunchMode.current() == LaunchMode.NORMAL && ConfigUtils.isProfileActive(PRODUCTION)) {
            refuseWhatIsFound();
        }
    }

    void refuseWhatIsFound() {
        var found = looks.stream().flatMap(NotForProduction::found).distinct().toList();
        if (!found.isEmpty()) {
            throw new IllegalStateException(
                    found.stream()
                            .collect(
                                    Collectors.joining(
                                            "\n  ",
                                            "This is no production yet (QUARKUS_PROFILE=local is for trying it out):\n  ",
                                            "")));
        }
    }
}
