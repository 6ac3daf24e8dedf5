package io.switchboard.forwarding.drift;

import java.util.Locale;

/** A way in which OVH differs from what should be. */
enum Difference {
    /** The number is gone, or leads to another line. Nobody but a person can put that right. */
    LEADS_ELSEWHERE,
    FORWARDED_ELSEWHERE,
    NOT_FORWARDED,
    FORWARDED,
    AGENT_AVAILABLE,
    AGENT_MISSING,
    OPENING_MISSING,
    OPENING_UNKNOWN,
    UNANSWERED_OTHERWISE;

    /** In kebab case. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
