package io.switchboard.platform.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HashingPersonalDataTest {

    private static final String KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String OTHER_KEY = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @Test
    void findsTheSameValueAgain() {
        var first = fingerprints(KEY).of("address", "jeanne@example.org");

        assertThat(fingerprints(KEY).of("address", "jeanne@example.org")).isEqualTo(first);
        assertThat(first).matches("[0-9a-f]{32}");
    }

    @Test
    void cannotBeJoinedOverPurposesKeysOrSplits() {
        var first = fingerprints(KEY).of("address", "jeanne@example.org");

        assertThat(fingerprints(KEY).of("network", "jeanne@example.org")).isNotEqualTo(first);
        assertThat(fingerprints(OTHER_KEY).of("address", "jeanne@example.org")).isNotEqualTo(first);
        assertThat(fingerprints(KEY).of("addressj", "eanne@example.org")).isNotEqualTo(first);
    }

    @Test
    void refusesAKeyThatIsTooShortOrNoneAtAll() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fingerprints("c2hvcnQ="))
                .withMessageContaining("FINGERPRINT_KEY")
                .withMessageNotContaining("c2hvcnQ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fingerprints("no base64"))
                .withMessageNotContaining("no base64");
        assertThatIllegalStateException()
                .isThrownBy(() -> fingerprints(null).of("address", "x"))
                .withMessageContaining("FINGERPRINT_KEY");
    }

    @Test
    void aSecretIs43CharactersThatNobodyGuesses() {
        var secret = Secret.random();

        assertThat(secret.text()).matches("[A-Za-z0-9_-]{43}");
        assertThat(secret).isNotEqualTo(Secret.random());
        assertThat(secret.toString()).doesNotContain(secret.text());
    }

    @Test
    void aSecretIsKeptAsItsHash() {
        assertThat(new Secret("abc").hash())
                .asHexString()
                .isEqualToIgnoringCase(
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    private static Fingerprints fingerprints(String key) {
        return new Fingerprints(new Settings(Optional.ofNullable(key)));
    }

    record Settings(Optional<String> key) implements FingerprintConfig {}
}
