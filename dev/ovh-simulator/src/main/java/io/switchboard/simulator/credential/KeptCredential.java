package io.switchboard.simulator.credential;

import java.time.Instant;
import java.util.List;

/** A consumer key as the journal keeps it: all but its last use, which changes with every call. */
record KeptCredential(
        long id,
        String consumerKey,
        List<AccessRule> rules,
        List<String> allowedIps,
        Instant creation,
        Instant expiration,
        Credential.State state) {}
