package io.switchboard.platform.sealing;

import io.switchboard.platform.production.NotForProduction;
import io.switchboard.platform.production.WeakKeys;
import jakarta.inject.Singleton;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.SecretKey;

/** Keys of {@code ./run} and of tests, known by their ids; keys that nobody drew; one key in two places. */
@Singleton
class GuessableKeys implements NotForProduction {

    private static final Pattern OF_DEVELOPMENT =
            Pattern.compile("(dev|test|local)([-_0-9].*)?", Pattern.CASE_INSENSITIVE);

    private final SealingConfig sealing;
    private final FingerprintConfig fingerprint;

    GuessableKeys(SealingConfig sealing, FingerprintConfig fingerprint) {
        this.sealing = sealing;
        this.fingerprint = fingerprint;
    }

    @Override
    public Stream<String> found() {
        var owners = new HashMap<String, String>();
        return Stream.concat(
                fingerprint.key().stream()
                        .flatMap(key -> wrong("FINGERPRINT_KEY", decoded(key), owners)),
                sealing.rings().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(ring -> ofRing(ring.getKey(), ring.getValue(), owners)));
    }

    private static Stream<String> ofRing(String ring, String written, Map<String, String> owners) {
        var variable = "SEALING_%s_KEYS".formatted(ring.toUpperCase(Locale.ROOT));
        return KeyRing.parse(ring, written).keys().entrySet().stream()
                .flatMap(
                        key ->
                                Stream.concat(
                                        ofDevelopment(variable, key.getKey()),
                                        wrong(variable, bytes(key), owners)));
    }

    private static Stream<String> ofDevelopment(String variable, String id) {
        return OF_DEVELOPMENT.matcher(id).matches()
                ? Stream.of(
                        "%s holds a key of development (%s): draw keys of your own by deploy/new-secrets."
                                .formatted(variable, id))
                : Stream.empty();
    }

    private static Stream<String> wrong(String variable, byte[] key, Map<String, String> owners) {
        if (WeakKeys.holds(key)) {
            return Stream.of(
                    "%s holds a key that was not drawn at random: draw one by openssl rand -base64 32."
                            .formatted(variable));
        }
        var other = owners.putIfAbsent(Base64.getEncoder().encodeToString(key), variable);
        return other == null
                ? Stream.empty()
                : Stream.of(
                        "%s and %s hold the same key: what one lets a service open, the other would too. Draw one for each."
                                .formatted(other, variable));
    }

    /** What is no base64 is refused by who needs it. */
    private static byte[] decoded(String key) {
        try {
            return Base64.getDecoder().decode(key.strip());
        } catch (IllegalArgumentException _) {
            return new byte[0];
        }
    }

    private static byte[] bytes(Map.Entry<String, SecretKey> key) {
        return key.getValue().getEncoded();
    }
}
