package io.switchboard.platform.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Reads EC keys as settings hold them: DER in base64 on one line. */
final class EcKeys {

    private EcKeys() {}

    static ECPrivateKey privateKey(String base64) {
        try {
            var spec = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(base64));
            return (ECPrivateKey) KeyFactory.getInstance("EC").generatePrivate(spec);
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            // The cause could quote the key.
            throw new IllegalArgumentException(
                    "switchboard.identity.private-key is not an EC key, PKCS#8 DER in base64");
        }
    }

    static ECPublicKey publicKey(String owner, String base64) {
        try {
            var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(base64));
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(spec);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "the public key of caller '%s' is not an EC key, DER in base64"
                            .formatted(owner),
                    broken);
        }
    }
}
