package io.switchboard.platform.identity;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import org.jboss.logging.Logger;

/**
 * Signs and verifies once with a key that nobody has, beside the start. The first signature of a JVM on a busy machine takes seconds, and
 * would take them on an event loop, with somebody waiting.
 */
@Singleton
@Startup
class FirstSignature {

    private static final Logger LOG = Logger.getLogger(FirstSignature.class);
    private static final byte[] ANYTHING = "anything".getBytes(StandardCharsets.UTF_8);

    FirstSignature() {
        Thread.ofPlatform().daemon().name("first-signature").start(FirstSignature::make);
    }

    private static void make() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var keys = generator.generateKeyPair();
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(keys.getPrivate());
            signature.update(ANYTHING);
            var signed = signature.sign();
            signature.initVerify(keys.getPublic());
            signature.update(ANYTHING);
            signature.verify(signed);
        } catch (GeneralSecurityException missing) {
            LOG.error("this JDK cannot sign with ECDSA, so no service will be recognised", missing);
        }
    }
}
