package io.switchboard.gateway.ovh;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProductionKeysTest {

    private static final List<String> DEVELOPMENT =
            List.of("an-app", "a-secret", "switchboard-dev-consumer");

    @Test
    void areNotThoseOfTheSimulator() {
        assertThatThrownBy(() -> KeyCheck.check(List.of("prod"), DEVELOPMENT))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("OVH_CONSUMER_KEY")
                .hasMessageNotContaining("switchboard-dev-consumer");
    }

    @Test
    void areAnyOthers() {
        assertThatCode(() -> KeyCheck.check(List.of("prod"), List.of("a", "b", "c")))
                .doesNotThrowAnyException();
    }

    @Test
    void doNotMatterElsewhere() {
        assertThatCode(() -> KeyCheck.check(List.of("local"), DEVELOPMENT))
                .doesNotThrowAnyException();
    }
}
