package io.switchboard.notifier.administration;

import io.switchboard.contracts.letter.DeliveryMedium;
import io.switchboard.contracts.letter.DeliveryState;
import io.switchboard.contracts.letter.DeliverySummary;
import io.vertx.mutiny.sqlclient.Row;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;

/** Rows as administrators see them. */
final class Summaries {

    static final String COLUMNS =
            """
            id, position, kind, medium, subject, left(recipient_hash, 12) as hash,
            case when medium = 'mattermost' then recipient end as channel,
            state, attempts, created_at, next_attempt_at, ended_at, reason, content is not null as kept""";

    private Summaries() {}

    static DeliverySummary of(Row row) {
        var state = state(row.getString("state"));
        return new DeliverySummary(
                row.getUUID("id"),
                row.getString("kind"),
                DeliveryMedium.valueOf(row.getString("medium").toUpperCase(Locale.ROOT)),
                row.getUUID("subject"),
                row.getString("hash"),
                row.getString("channel"),
                state,
                row.getInteger("attempts"),
                moment(row, "created_at"),
                state == DeliveryState.WAITING ? moment(row, "next_attempt_at") : null,
                moment(row, "ended_at"),
                row.getString("reason"),
                state == DeliveryState.DEAD && row.getBoolean("kept"));
    }

    private static DeliveryState state(String text) {
        return switch (text) {
            case "planned", "sending" -> DeliveryState.WAITING;
            case "sent" -> DeliveryState.SENT;
            case "refused" -> DeliveryState.DEAD;
            case "withdrawn" -> DeliveryState.WITHDRAWN;
            default -> throw new IllegalStateException("no delivery is " + text);
        };
    }

    private static Instant moment(Row row, String column) {
        OffsetDateTime moment = row.getOffsetDateTime(column);
        return moment == null ? null : moment.toInstant();
    }

    /** @param position in the order of planning */
    record Placed(long position, DeliverySummary summary) {

        static Placed of(Row row) {
            return new Placed(row.getLong("position"), Summaries.of(row));
        }
    }
}
