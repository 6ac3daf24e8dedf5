package io.switchboard.stats.years;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Writes five years into the database of a {@code ./run}, to look at pages with. Run by hand: its name keeps it out of the tests. The
 * properties {@code years.url}, {@code years.user} and {@code years.password} say where, {@code years.held} how many conferences.
 */
class YearsSeed {

    @Test
    void write() {
        var years =
                new Years(
                        required("years.url"), required("years.user"), required("years.password"));

        years.write(Long.getLong("years.held", 10_000_000));

        years.tellSizes();
    }

    private static String required(String property) {
        return Objects.requireNonNull(System.getProperty(property), property);
    }
}
