package io.switchboard.gateway.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How long changes at OVH are tried, looked after and remembered. */
@ConfigMapping(prefix = "gateway.changes")
public interface ChangesConfig {

    /** How long a change may take, waiting for its turn included; a caller who waits less says so. Afterwards nothing is sent for it, the ending of what is half done apart. */
    @WithDefault("15S")
    Duration deadline();

    /** How much longer the ending of what is half done is tried. */
    @WithDefault("10S")
    Duration ending();

    /** Changes of one room, line or queue that may wait for their turn in a replica. */
    @WithDefault("50")
    @Min(1)
    int waiting();

    /** How long after an attempt whose outcome is not known somebody looks what became of it, unless its caller repeats it before. Grows with each look. */
    @WithDefault("40S")
    Duration firstLook();

    /** How long an answer is remembered for its key. */
    @WithDefault("24H")
    Duration remembered();

    /** How long an outcome that cannot be found is looked for; afterwards the wish is erased and it stays unresolved. */
    @WithDefault("7D")
    Duration lookedFor();

    /** How long the audit is kept. */
    @WithDefault("400D")
    Duration kept();
}
