package io.switchboard.forwarding.hotline;

/** Why somebody may not do something with a hotline. The messages are for people. */
public abstract sealed class HotlineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private HotlineRefused(String message) {
        super(message, null, false, false);
    }

    /** Also said to who may not operate it: strangers learn nothing. */
    public static final class UnknownHotline extends HotlineRefused {
        private static final long serialVersionUID = 1L;

        public UnknownHotline() {
            super("There is no such hotline that you may operate.");
        }
    }

    /** A link that is revoked, or never was. */
    public static final class UnknownLink extends HotlineRefused {
        private static final long serialVersionUID = 1L;

        public UnknownLink() {
            super(
                    "This link leads nowhere, or not any more. Ask who gave it to you for a new one.");
        }
    }

    /** Whoever came by a volunteer link answers, and looks after nothing. */
    public static final class NotYoursToManage extends HotlineRefused {
        private static final long serialVersionUID = 1L;

        public NotYoursToManage() {
            super("Sign in to look after this hotline: the link is for answering it.");
        }
    }
}
