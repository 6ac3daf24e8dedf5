package io.switchboard.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The services' generated private keys, so that a test can call as one of them. */
public final class TestKeys {
    private TestKeys() {}

    /** PKCS#8 DER in base64, as {@code SWITCHBOARD_IDENTITY_PRIVATE_KEY} has it. */
    public static String encodedPrivateKey(String service) {
        String key = System.getProperty("switchboard.testing." + service + ".private-key");
        if (key == null) {
            throw new IllegalArgumentException("No service of ours: " + service);
        }
        return key;
    }

    public static ECPrivateKey privateKey(String service) {
        byte[] key = Base64.getDecoder().decode(encodedPrivateKey(service));
        try {
            return (ECPrivateKey)
                    KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A key that we made ourselves", impossible);
        }
    }
}
