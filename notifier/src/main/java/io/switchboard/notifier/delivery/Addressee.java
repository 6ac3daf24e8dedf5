package io.switchboard.notifier.delivery;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.ZoneId;

/**
 * Who gets a letter.
 *
 * @param zone in which times are told to them
 */
public record Addressee(Recipient recipient, Language language, ZoneId zone) {

    /** @param address e-mail address, sealed in the ring {@code address} */
    public Addressee(Sealed address, Language language, ZoneId zone) {
        this(Recipient.mailbox(address), language, zone);
    }
}
