package io.switchboard.web.access;

import io.switchboard.platform.production.NotForProduction;
import io.switchboard.platform.production.ReservedNames;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The administrator that development begins with. */
@Singleton
class ExamplesOnly implements NotForProduction {

    private final AccessConfig config;

    ExamplesOnly(AccessConfig config) {
        this.config = config;
    }

    @Override
    public Stream<String> found() {
        return config.administrators().stream()
                .flatMap(List::stream)
                .filter(ReservedNames::holds)
                .map(
                        _ ->
                                "ADMINISTRATORS names an address of examples: name the people who look after this installation.")
                .limit(1);
    }
}
