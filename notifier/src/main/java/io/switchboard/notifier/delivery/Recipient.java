package io.switchboard.notifier.delivery;

import io.switchboard.contracts.Sealed;

/**
 * Where a letter goes.
 *
 * @param text as it stands in a row: an e-mail address sealed in the ring {@code address}, or the name of a channel, which is nobody's
 */
public record Recipient(Medium medium, String text) {

    /** @param address sealed in the ring {@code address} */
    public static Recipient mailbox(Sealed address) {
        return new Recipient(Medium.MAIL, address.text());
    }

    /** @param name of a channel of Mattermost, as addresses have it */
    public static Recipient channel(String name) {
        return new Recipient(Medium.MATTERMOST, name);
    }
}
