package io.switchboard.forwarding.reminder;

/** It is too late to say that one does not come. The message is for people. */
public final class ShiftOver extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ShiftOver() {
        super("This shift has begun already, or is over.", null, false, false);
    }
}
