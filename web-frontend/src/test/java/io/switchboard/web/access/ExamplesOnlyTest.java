package io.switchboard.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExamplesOnlyTest {

    @Test
    void isWhoDevelopmentBeginsWith() {
        assertThat(found("camille@gouv.fr", "admin@example.org"))
                .singleElement()
                .asString()
                .startsWith("ADMINISTRATORS")
                .doesNotContain("@");
    }

    @Test
    void isNobodyElse() {
        assertThat(found("camille@gouv.fr")).isEmpty();
        assertThat(found()).isEmpty();
    }

    private static List<String> found(String... addresses) {
        var named =
                addresses.length == 0
                        ? Optional.<List<String>>empty()
                        : Optional.of(List.of(addresses));
        return new ExamplesOnly(new Access(named, Duration.ofHours(12))).found().toList();
    }

    private record Access(Optional<List<String>> administrators, Duration sessionKept)
            implements AccessConfig {}
}
