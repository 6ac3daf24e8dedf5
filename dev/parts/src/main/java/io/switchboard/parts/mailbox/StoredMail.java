package io.switchboard.parts.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * A mail as it was handed over and where it lies on disk; what it says is read when asked for.
 * Sender and recipients are those of the envelope.
 */
record StoredMail(
        long id,
        Instant receivedAt,
        String sender,
        List<String> recipients,
        Segment segment,
        long offset,
        int length) {

    /** The part of an address that mail is sorted by: without name and angles, lower case. */
    static String bare(String address) {
        int angle = address.lastIndexOf('<');
        String inside = angle < 0 ? address : address.substring(angle + 1).replace(">", "");
        return inside.strip().toLowerCase(Locale.ROOT);
    }
}
