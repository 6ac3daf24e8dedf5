package io.switchboard.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.switchboard.contracts.Sealed;
import io.switchboard.platform.sealing.Sealer.SealBroken;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealingAFieldTest {

    private static final String OLD = "2025:" + key(1);
    private static final String NEW = "2026:" + key(2);
    private static final String PLAIN = "jeanne.martin@example.org";

    private final Sealer sealer = sealer(NEW);

    @Test
    void opensAsWhatItWasSealedFor() {
        var sealed = sealer.seal(Ring.ADDRESS, "address", PLAIN);

        assertThat(sealed.text()).startsWith("2026.").doesNotContain("jeanne");
        assertThat(sealer.open(Ring.ADDRESS, "address", sealed)).isEqualTo(PLAIN);
    }

    @Test
    void looksDifferentEachTime() {
        assertThat(sealer.seal(Ring.ADDRESS, "address", PLAIN))
                .isNotEqualTo(sealer.seal(Ring.ADDRESS, "address", PLAIN));
    }

    @Test
    void opensWithAnOldKeyAndSealsWithTheNewOne() {
        var old = sealer(OLD).seal(Ring.ADDRESS, "address", PLAIN);
        var rotated = sealer(NEW + "," + OLD);

        assertThat(rotated.open(Ring.ADDRESS, "address", old)).isEqualTo(PLAIN);
        assertThat(rotated.seal(Ring.ADDRESS, "address", PLAIN).text()).startsWith("2026.");
    }

    @Test
    void staysClosedOnceItsKeyIsGone() {
        var old = sealer(OLD).seal(Ring.ADDRESS, "address", PLAIN);

        assertBroken(old, Ring.ADDRESS, "address");
    }

    @Test
    void staysClosedAsAnotherFieldOrInAnotherRing() {
        var sealed = sealer.seal(Ring.ADDRESS, "address", PLAIN);

        assertBroken(sealed, Ring.ADDRESS, "phone");
        assertBroken(sealed, Ring.CODE, "address");
    }

    @Test
    void staysClosedWhenAnyBitWasAltered() {
        var text = sealer.seal(Ring.ADDRESS, "address", PLAIN).text();
        var data = Base64.getUrlDecoder().decode(text.substring(text.indexOf('.') + 1));

        for (var at = 0; at < data.length; at++) {
            var altered = data.clone();
            altered[at] ^= 1;
            assertBroken(new Sealed("2026." + base64(altered)), Ring.ADDRESS, "address");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "2026", "2026.", "2026.AAAA", "2026.not base64", "9999.AAAA"})
    void staysClosedWhenItIsNoSealedField(String text) {
        assertBroken(new Sealed(text), Ring.ADDRESS, "address");
    }

    @Test
    void needsARingThatTheServiceWasGiven() {
        assertThatIllegalStateException()
                .isThrownBy(() -> sealer.seal(Ring.SESSION, "session", PLAIN))
                .withMessageContaining("session");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "top-secret",
                ":AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "a.b:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "short:AAAA",
                "broken:top-secret!",
                "twice:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=,twice:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
            })
    void refusesARingThatIsWrittenWronglyWithoutShowingIt(String written) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sealer(written))
                .withMessageContaining("key ring 'address'")
                .withMessageNotContaining("top-secret")
                .withMessageNotContaining("AAAA")
                .withNoCause();
    }

    private void assertBroken(Sealed sealed, Ring ring, String field) {
        assertThatThrownBy(() -> sealer.open(ring, field, sealed)).isInstanceOf(SealBroken.class);
    }

    private static Sealer sealer(String addressKeys) {
        return new Sealer(new Settings(Map.of("address", addressKeys, "code", "2026:" + key(2))));
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        bytes[0] = (byte) seed;
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    record Settings(Map<String, String> rings) implements SealingConfig {}
}
