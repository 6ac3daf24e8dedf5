package io.switchboard.gateway.line;

/** Why a line's forwarding is not what was wished. */
abstract sealed class LineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LineRefused(String message) {
        super(message, null, false, false);
    }

    /** OVH took the wish and still tells of something else: its switches are known to lag behind. */
    static final class NotTaken extends LineRefused {
        private static final long serialVersionUID = 1L;

        NotTaken() {
            super("OVH took the forward and does not show it yet. Look again in a minute.");
        }
    }
}
