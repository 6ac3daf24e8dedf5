package io.switchboard.platform.sealing;

import io.quarkus.runtime.Startup;
import io.switchboard.contracts.Sealed;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Closes and opens fields: AES-256-GCM, written {@code keyId.base64url(nonce, ciphertext, tag)}, with the ring and the field as associated
 * data, so that a sealed field opens only as what it was sealed for.
 */
@Singleton
@Startup
public class Sealer {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final Map<Ring, KeyRing> rings = new EnumMap<>(Ring.class);

    public Sealer(SealingConfig config) {
        for (var ring : Ring.values()) {
            var written = config.rings().get(ring.key());
            if (written != null) {
                rings.put(ring, KeyRing.parse(ring.key(), written));
            }
        }
    }

    /** Closes {@code plain} with the ring's current key. */
    public Sealed seal(Ring ring, String field, String plain) {
        var current = keysOf(ring).current();
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var closed =
                crypt(
                        Cipher.ENCRYPT_MODE,
                        current.getValue(),
                        nonce,
                        bound(ring, field),
                        utf8(plain));
        var packed = ByteBuffer.allocate(nonce.length + closed.length).put(nonce).put(closed);
        return new Sealed(current.getKey() + "." + ENCODER.encodeToString(packed.array()));
    }

    /** @throws SealBroken if it was altered, sealed as another field, or by a key we do not have */
    public String open(Ring ring, String field, Sealed sealed) {
        var dot = sealed.text().indexOf('.');
        var key = dot < 0 ? null : keysOf(ring).keys().get(sealed.text().substring(0, dot));
        if (key == null) {
            throw new SealBroken("no key of ring '%s' for this field".formatted(ring.key()), null);
        }
        var packed = decode(sealed.text().substring(dot + 1));
        var nonce = new byte[NONCE_BYTES];
        var closed = new byte[packed.length - NONCE_BYTES];
        ByteBuffer.wrap(packed).get(nonce).get(closed);
        return new String(
                crypt(Cipher.DECRYPT_MODE, key, nonce, bound(ring, field), closed),
                StandardCharsets.UTF_8);
    }

    /** The id of the key that seals now, which stands in front of what it has sealed. */
    public String currentKey(Ring ring) {
        return keysOf(ring).current().getKey();
    }

    private KeyRing keysOf(Ring ring) {
        var keys = rings.get(ring);
        if (keys == null) {
            throw new IllegalStateException(
                    "this service was given no key ring '%s'".formatted(ring.key()));
        }
        return keys;
    }

    private static byte[] decode(String text) {
        try {
            var packed = Base64.getUrlDecoder().decode(text);
            if (packed.length > NONCE_BYTES) {
                return packed;
            }
        } catch (IllegalArgumentException notBase64) {
            throw new SealBroken("not a sealed field", notBase64);
        }
        throw new SealBroken("not a sealed field", null);
    }

    private static byte[] bound(Ring ring, String field) {
        return utf8(ring.key() + "/" + field);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] crypt(int mode, SecretKey key, byte[] nonce, byte[] bound, byte[] data) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(data);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken("a sealed field does not open", broken);
        }
    }

    /** A sealed field that cannot be trusted. */
    public static final class SealBroken extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SealBroken(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
