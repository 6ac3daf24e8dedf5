package io.switchboard.platform.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who this service is, and whom it answers. */
@ConfigMapping(prefix = "switchboard.identity")
public interface IdentityConfig {

    /** This service's name, which tokens for it carry as audience. */
    String service();

    /** Our own EC P-256 key, PKCS#8 DER in base64. A service that calls nobody needs none. */
    Optional<String> privateKey();

    /** How long a token that we write is good for. */
    @WithDefault("PT60S")
    Duration lifespan();

    /** The services we answer, by name. */
    Map<String, Caller> callers();

    /** One that may call us. */
    interface Caller {

        /**
         * Its EC P-256 public key, X.509 SubjectPublicKeyInfo DER in base64; with a comma between them two or more, of which it may sign with
         * any: the old one and the new one while its key is being rotated.
         */
        List<String> publicKey();

        /** What it may do here. */
        Set<String> may();
    }
}
