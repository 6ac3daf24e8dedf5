package io.switchboard.notifier.administration;

/** Why something cannot be done with letters. The message is for whoever calls. */
abstract sealed class DeliveryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private DeliveryRefused(String message) {
        super(message, null, false, false);
    }

    static final class UnknownDelivery extends DeliveryRefused {
        private static final long serialVersionUID = 1L;

        UnknownDelivery() {
            super("There is no such letter.");
        }
    }

    static final class NotSendable extends DeliveryRefused {
        private static final long serialVersionUID = 1L;

        NotSendable() {
            super(
                    "This letter cannot be sent again: it was sent or withdrawn, or what it said is forgotten.");
        }
    }

    static final class NoSuchPage extends DeliveryRefused {
        private static final long serialVersionUID = 1L;

        NoSuchPage() {
            super("is not the end of a page");
        }
    }
}
