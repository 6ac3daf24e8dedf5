package io.switchboard.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysOfProductionTest {

    private final String one = random();
    private final String other = random();

    @Test
    void areDrawnEachForItself() {
        var rings = Map.of("address", "k2:" + one + ",k1:" + other, "link", "k1:" + random());

        assertThat(found(rings, Optional.of(random()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dev", "test", "dev-1", "DEV2", "local"})
    void areNotThoseOfRunAndOfTests(String id) {
        assertThat(found(Map.of("address", "k1:" + one + "," + id + ":" + other), Optional.empty()))
                .singleElement()
                .asString()
                .startsWith("SEALING_ADDRESS_KEYS")
                .contains(id)
                .doesNotContain(other);
    }

    @Test
    void areNotTyped() {
        var zeros = Base64.getEncoder().encodeToString(new byte[32]);

        assertThat(found(Map.of("code", "k1:" + zeros), Optional.of(zeros)))
                .hasSize(2)
                .allMatch(it -> it.contains("not drawn at random"))
                .noneMatch(it -> it.contains(zeros));
    }

    @Test
    void openOneThingOnly() {
        var rings = Map.of("address", "k1:" + one, "link", "k1:" + one);

        assertThat(found(rings, Optional.empty()))
                .singleElement()
                .asString()
                .startsWith("SEALING_ADDRESS_KEYS and SEALING_LINK_KEYS hold the same key")
                .doesNotContain(one);
    }

    @Test
    void areOfDevelopmentOnceRunHasMadeThem() {
        assertThat(found(Map.of("address", "dev:" + one), Optional.of(one))).hasSize(2);
    }

    private static List<String> found(Map<String, String> rings, Optional<String> fingerprint) {
        return new GuessableKeys(() -> rings, () -> fingerprint).found().toList();
    }

    private static String random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
