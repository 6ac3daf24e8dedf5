package io.switchboard.forwarding.link;

/** Why a volunteer link is not made. The messages are for people. */
public abstract sealed class LinkRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private LinkRefused(String message) {
        super(message, null, false, false);
    }

    /** Of many links nobody knows any more who holds them. */
    static final class TooManyLinks extends LinkRefused {
        private static final long serialVersionUID = 1L;

        TooManyLinks() {
            super(
                    "A hotline has at most %d links that count. Revoke one first."
                            .formatted(VolunteerLinks.MOST));
        }
    }
}
