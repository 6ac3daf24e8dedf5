package io.switchboard.notifier.delivery;

import io.switchboard.contracts.Language;
import io.switchboard.platform.trace.TraceParent;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery that this sender may send now.
 *
 * @param content the letter as JSON, sealed where it was
 * @param messageId of the mail; null by other media
 * @param attempt how many times it was claimed, this time included
 * @param trace of what asked for it; empty for what was planned by a version that kept none
 * @param triedSince when it was planned, or told to be sent again
 */
public record ClaimedDelivery(
        UUID id,
        String kind,
        Recipient recipient,
        String content,
        Language language,
        ZoneId zone,
        String messageId,
        int attempt,
        Optional<TraceParent> trace,
        Instant triedSince) {

    static ClaimedDelivery of(Row row) {
        return new ClaimedDelivery(
                row.getUUID("id"),
                row.getString("kind"),
                new Recipient(Medium.of(row.getString("medium")), row.getString("recipient")),
                row.getString("content"),
                Language.of(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getString("message_id"),
                row.getInteger("attempts"),
                TraceParent.read(row.getString("trace")),
                row.getOffsetDateTime("tried_since").toInstant());
    }
}
