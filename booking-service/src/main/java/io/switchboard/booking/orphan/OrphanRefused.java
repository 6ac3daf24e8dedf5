package io.switchboard.booking.orphan;

/** What cannot be done with a room that no conference knows. */
public abstract sealed class OrphanRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private OrphanRefused(String message) {
        super(message, null, false, false);
    }

    /** It is gone, or there never was one. */
    static final class NoSuchRoom extends OrphanRefused {
        private static final long serialVersionUID = 1L;

        NoSuchRoom() {
            super("There is no such room any more.");
        }
    }
}
