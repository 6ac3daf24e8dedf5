package io.switchboard.notifier.delivery;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A delivery that this sender may send now.
 *
 * @param recipient e-mail address, sealed
 * @param content the letter as JSON, sealed where it was
 * @param attempt how many times it was claimed, this time included
 */
record ClaimedDelivery(
        UUID id,
        String kind,
        Sealed recipient,
        String content,
        Language language,
        ZoneId zone,
        String messageId,
        int attempt,
        Instant createdAt) {

    static ClaimedDelivery of(Row row) {
        return new ClaimedDelivery(
                row.getUUID("id"),
                row.getString("kind"),
                new Sealed(row.getString("recipient")),
                row.getString("content"),
                Language.of(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getString("message_id"),
                row.getInteger("attempts"),
                row.getOffsetDateTime("created_at").toInstant());
    }
}
