package io.switchboard.notifier.delivery;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A letter that somebody is to get, as it is planned. From then on {@link Claims} and {@link Outcomes} move its row by statements. */
@Entity(name = "delivery")
class Delivery {

    @Id private UUID id;

    private String kind;

    private UUID subject;

    private String recipient;

    private String content;

    private String language;

    private String zone;

    @Column(name = "message_id")
    private String messageId;

    @Column(name = "created_at")
    private Instant createdAt;

    Delivery() {}

    Delivery(
            UUID id,
            String kind,
            UUID subject,
            Sealed recipient,
            String content,
            Language language,
            ZoneId zone,
            String messageId,
            Instant createdAt) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.recipient = recipient.text();
        this.content = content;
        this.language = language.tag();
        this.zone = zone.getId();
        this.messageId = messageId;
        this.createdAt = createdAt;
    }
}
