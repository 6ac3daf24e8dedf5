package io.switchboard.gateway.credential;

import java.util.Arrays;

/** Why OVH does not take our key, or not for all that is needed. */
enum Trouble {
    NONE(""),
    EXPIRED("expired"),
    REVOKED("revoked"),
    UNKNOWN_KEY("unknown-key"),
    MISSING_RULES("missing-rules");

    private final String word;

    Trouble(String word) {
        this.word = word;
    }

    /** As callers, events and the table have it. */
    String word() {
        return word;
    }

    /** Whether OVH takes the key all the same. */
    boolean accepts() {
        return this == NONE || this == MISSING_RULES;
    }

    static Trouble of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no trouble " + word));
    }
}
