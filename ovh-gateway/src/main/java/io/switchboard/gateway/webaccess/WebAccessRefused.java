package io.switchboard.gateway.webaccess;

/** Why there is no page of a room. */
abstract sealed class WebAccessRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private WebAccessRefused(String message) {
        super(message, null, false, false);
    }

    /** There is no room that has pages. */
    static final class UnknownRoom extends WebAccessRefused {
        private static final long serialVersionUID = 1L;

        UnknownRoom() {
            super("There is no such room, or it is over.");
        }
    }
}
