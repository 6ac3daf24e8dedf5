package io.switchboard.platform.messaging;

/** An event that no retry will make readable; it goes to the dead letters. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEvent(String reason) {
        super(reason);
    }
}
