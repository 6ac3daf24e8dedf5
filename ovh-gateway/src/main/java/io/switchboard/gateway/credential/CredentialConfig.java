package io.switchboard.gateway.credential;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How closely the key that we live on is watched, and how long a new one is kept. */
@ConfigMapping(prefix = "gateway.credential")
public interface CredentialConfig {

    /** How often a replica looks whether OVH is to be asked, or something is to be told; costs no call. */
    @WithDefault("10S")
    Duration look();

    /** How often OVH is asked for the key's end and rules, over all replicas. */
    @WithDefault("24H")
    Duration check();

    /** How long an answer counts for whoever asks for it, or when OVH refuses us again. */
    @WithDefault("1M")
    Duration again();

    /** How long OVH may take for a check, the wait for the budget included. */
    @WithDefault("30S")
    Duration patience();

    /** How long a person may take to validate a new key, and an operator to take it. */
    @WithDefault("24H")
    Duration keep();
}
