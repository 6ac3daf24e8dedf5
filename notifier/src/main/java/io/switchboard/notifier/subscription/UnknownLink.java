package io.switchboard.notifier.subscription;

/** A link that none of our mails bears. */
final class UnknownLink extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownLink() {
        super(
                "This link is not one of ours. Copy it whole from the mail, or answer the mail.",
                null,
                false,
                false);
    }
}
