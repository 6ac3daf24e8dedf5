package io.switchboard.gateway.credential;

/** Why something about keys is not done; each message is for the caller. */
abstract sealed class CredentialRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private CredentialRefusal(String message) {
        super(message, null, false, false);
    }

    static final class NoApplication extends CredentialRefusal {
        private static final long serialVersionUID = 1L;

        NoApplication() {
            super(
                    "Consumer keys are given to applications. Set OVH_APPLICATION_KEY and OVH_APPLICATION_SECRET first.");
        }
    }

    static final class UnknownRequest extends CredentialRefusal {
        private static final long serialVersionUID = 1L;

        UnknownRequest() {
            super("No such request for a consumer key is known.");
        }
    }

    static final class NotValidated extends CredentialRefusal {
        private static final long serialVersionUID = 1L;

        NotValidated() {
            super("Nobody has validated this consumer key at OVH, or not in time.");
        }
    }

    static final class AlreadyShown extends CredentialRefusal {
        private static final long serialVersionUID = 1L;

        AlreadyShown() {
            super(
                    "This consumer key was shown before, and is kept no longer. Ask for another one.");
        }
    }

    static final class OwnCredential extends CredentialRefusal {
        private static final long serialVersionUID = 1L;

        OwnCredential() {
            super("The gateway lives on this key. Give it another one before you revoke it.");
        }
    }

    static final class UnknownCredential extends CredentialRefusal {
        private static final long serialVersionUID = 1L;

        UnknownCredential() {
            super("OVH knows no such key of ours, or none any more.");
        }
    }
}
