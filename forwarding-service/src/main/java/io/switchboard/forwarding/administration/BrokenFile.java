package io.switchboard.forwarding.administration;

/** A file of hotlines that cannot be followed. The message names the line and what is wrong there, and repeats nothing of it. */
final class BrokenFile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param line counted from 1; 0 for the whole file */
    BrokenFile(int line, String what) {
        super(line == 0 ? what : "line %d: %s".formatted(line, what), null, false, false);
    }
}
