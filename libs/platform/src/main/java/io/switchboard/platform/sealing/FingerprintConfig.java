package io.switchboard.platform.sealing;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** What keys the hashes of people's data. From the environment only. */
@ConfigMapping(prefix = "switchboard.fingerprint")
public interface FingerprintConfig {

    /** At least 32 bytes in base64. Another key makes other hashes, so what was counted before is not found again. */
    Optional<String> key();
}
