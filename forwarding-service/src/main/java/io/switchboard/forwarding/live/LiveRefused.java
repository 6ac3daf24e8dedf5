package io.switchboard.forwarding.live;

/** Why nothing is told of a hotline's calls. The messages are for people. */
public abstract sealed class LiveRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LiveRefused(String message) {
        super(message, null, false, false);
    }

    public static final class NotAQueue extends LiveRefused {
        private static final long serialVersionUID = 1L;

        public NotAQueue() {
            super("This hotline has no queue: its calls go to one phone.");
        }
    }

    public static final class OvhSilent extends LiveRefused {
        private static final long serialVersionUID = 1L;

        public OvhSilent() {
            super("OVH does not answer. Try again in a moment.");
        }
    }
}
