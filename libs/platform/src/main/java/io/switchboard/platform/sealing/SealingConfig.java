package io.switchboard.platform.sealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.util.Map;
import java.util.Optional;

/** The keys that keep people's data closed. From the environment only. */
@ConfigMapping(prefix = "switchboard")
public interface SealingConfig {

    /**
     * Key rings by purpose ({@code address}, {@code code}, {@code link}, {@code session}), each {@code id:base64[,id:base64…]} of 32 bytes a
     * key. The first key seals, all of them open: to rotate, put a new one in front and drop the old one once nothing needs it.
     */
    @WithName("sealing.rings")
    Map<String, String> rings();

    /** 32 bytes in base64 that key the hashes of people's data in tables and logs. */
    @WithName("fingerprint.key")
    Optional<String> fingerprintKey();
}
