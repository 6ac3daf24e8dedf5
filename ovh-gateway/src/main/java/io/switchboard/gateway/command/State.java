package io.switchboard.gateway.command;

import java.util.Locale;

/** What is known of a change. */
enum State {
    UNDER_WAY,
    DONE,
    /** Not done, and not when asked again: about the wish itself. */
    REFUSED,
    /** Not done: asked again under the same key, it is begun anew. */
    UNDONE,
    /** It may have been done; somebody reads back. */
    UNRESOLVED;

    /** As it is written down and shown: {@code under-way}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static State of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether asking again under the same key brings the same answer. */
    boolean isFinal() {
        return this == DONE || this == REFUSED;
    }

    boolean isSettled() {
        return isFinal() || this == UNDONE;
    }
}
