package io.switchboard.web.api;

/** Why a program does not get what it asked for, though its token is good. The messages are written for whoever runs it. */
abstract sealed class ApiRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ApiRefused(String message) {
        super(message, null, false, false);
    }

    /** No such thing, or none of the token's domains: nothing tells the one from the other. */
    static final class UnknownConference extends ApiRefused {

        private static final long serialVersionUID = 1L;

        UnknownConference() {
            super("There is no such conference.");
        }
    }

    /** The address is of no organisation that may book. */
    static final class ForeignAddress extends ApiRefused {

        private static final long serialVersionUID = 1L;

        ForeignAddress() {
            super("People of this domain may not book here.");
        }
    }

    /** The token does not speak for people of this domain. */
    static final class ForeignDomain extends ApiRefused {

        private static final long serialVersionUID = 1L;

        ForeignDomain() {
            super("This API token does not speak for people of this domain.");
        }
    }

    /** What is asked for concerns everybody, and the token speaks for some. */
    static final class LimitedToken extends ApiRefused {

        private static final long serialVersionUID = 1L;

        LimitedToken() {
            super("This API token speaks for some domains only; this concerns all.");
        }
    }

    /** No such hotline. */
    static final class UnknownHotline extends ApiRefused {
        private static final long serialVersionUID = 1L;

        UnknownHotline() {
            super("There is no such hotline.");
        }
    }

    /** The parts of a wish do not fit each other. */
    static final class Contradiction extends ApiRefused {
        private static final long serialVersionUID = 1L;

        Contradiction(String message) {
            super(message);
        }
    }

    /** Neither a length nor a last day, or both. */
    static final class NotOneEnd extends ApiRefused {

        private static final long serialVersionUID = 1L;

        NotOneEnd() {
            super("Give either a length or a last day.");
        }
    }

    /** It is being opened, or over: there is no number to call. */
    static final class NothingToInviteTo extends ApiRefused {

        private static final long serialVersionUID = 1L;

        NothingToInviteTo() {
            super("The conference is not open, so there is nothing to invite to.");
        }
    }

    /** Who may book is not known yet. */
    static final class DomainsUnknown extends ApiRefused {

        private static final long serialVersionUID = 1L;

        DomainsUnknown() {
            super("The list of domains that may book was never read yet; try again later.");
        }
    }
}
