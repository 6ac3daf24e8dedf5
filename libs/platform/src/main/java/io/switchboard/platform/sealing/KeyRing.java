package io.switchboard.platform.sealing;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys by id; the first one is current. */
record KeyRing(SequencedMap<String, SecretKey> keys) {

    private static final int BYTES = 32;

    /** Stands in front of each sealed field, up to the first dot. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,32}");

    KeyRing {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("a key ring needs a key");
        }
    }

    /** @param written {@code id:base64[,id:base64…]} */
    static KeyRing parse(String purpose, String written) {
        var keys = new LinkedHashMap<String, SecretKey>();
        for (var entry : written.split(",")) {
            var parts = entry.strip().split(":", 2);
            if (parts.length < 2
                    || !ID.matcher(parts[0]).matches()
                    || keys.put(parts[0], key(purpose, parts[1])) != null) {
                throw broken(purpose);
            }
        }
        return new KeyRing(keys);
    }

    Map.Entry<String, SecretKey> current() {
        return keys.firstEntry();
    }

    @Override
    public String toString() {
        return "KeyRing" + keys.keySet();
    }

    private static SecretKey key(String purpose, String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            if (bytes.length != BYTES) {
                throw broken(purpose);
            }
            return new SecretKeySpec(bytes, "AES");
        } catch (IllegalArgumentException _) {
            throw broken(purpose);
        }
    }

    private static IllegalArgumentException broken(String purpose) {
        return new IllegalArgumentException(
                "key ring '%s' must be id:base64[,id:base64], 32 bytes a key, ids different, of letters, digits, - and _"
                        .formatted(purpose));
    }
}
