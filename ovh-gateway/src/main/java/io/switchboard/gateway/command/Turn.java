package io.switchboard.gateway.command;

import java.util.UUID;

/** The right to change a subject for a while. */
final class Turn {

    private final String subject;
    private final UUID holder;
    private volatile boolean givenBack;

    Turn(String subject, UUID holder) {
        this.subject = subject;
        this.holder = holder;
    }

    /** Keyed hash of what may be changed. */
    String subject() {
        return subject;
    }

    UUID holder() {
        return holder;
    }

    void wasGivenBack() {
        givenBack = true;
    }

    boolean isGivenBack() {
        return givenBack;
    }
}
