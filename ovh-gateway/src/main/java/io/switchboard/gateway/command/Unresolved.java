package io.switchboard.gateway.command;

/** A change failed and something of it may be left at OVH; it is read back later. Its caller is told the cause. */
public final class Unresolved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public Unresolved(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
