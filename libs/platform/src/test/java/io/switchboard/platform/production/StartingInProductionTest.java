package io.switchboard.platform.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartingInProductionTest {

    @Test
    void namesAtOnceAllThatIsWrong() {
        NotForProduction first = () -> Stream.of("A is wrong.", "B is wrong.");
        NotForProduction second = () -> Stream.of("C is wrong.", "A is wrong.");

        assertThatThrownBy(() -> new ProductionStart(List.of(first, second)).refuseWhatIsFound())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageEndingWith("\n  A is wrong.\n  B is wrong.\n  C is wrong.");
    }

    @Test
    void goesOnWhenNothingIs() {
        assertThatCode(() -> new ProductionStart(List.of(Stream::empty)).refuseWhatIsFound())
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.org",
                "admin@example.org",
                "a.b@x.example.com",
                "smtp.example.org",
                "@example.org",
                "a@EXAMPLE.NET",
                "x.test",
                "switchboard.example",
                "nobody@some.invalid"
            })
    void knowsNamesOfExamples(String name) {
        assertThat(ReservedNames.holds(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"myexample.org", "example.gouv.fr", "contest", "test.fr", "a@b.fr", ""})
    void leavesOthersAlone(String name) {
        assertThat(ReservedNames.holds(name)).isFalse();
    }

    @Test
    void tellsDrawnKeysFromTypedOnes() {
        var drawn = new byte[32];
        new SecureRandom().nextBytes(drawn);

        assertThat(WeakKeys.holds(drawn)).isFalse();
        assertThat(WeakKeys.holds(new byte[32])).isTrue();
        assertThat(WeakKeys.holds("change-me-change-me-change-me-change-me".getBytes())).isTrue();
    }
}
