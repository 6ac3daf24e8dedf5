package io.switchboard.platform.sealing;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** The keys that keep people's data closed. From the environment only. */
@ConfigMapping(prefix = "switchboard.sealing")
public interface SealingConfig {

    /**
     * Key rings by purpose ({@code address}, {@code code}, {@code link}, {@code session}, {@code change}, {@code credential}), each {@code id:base64[,id:base64…]} of 32 bytes a
     * key. The first key seals, all of them open: to rotate, put a new one in front and drop the old one once nothing needs it.
     */
    Map<String, String> rings();
}
