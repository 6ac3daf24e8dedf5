package io.switchboard.notifier.delivery;

import io.switchboard.platform.trace.TraceParent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A letter that somebody is to get, as it is planned. From then on {@link Claims} and {@link Outcomes} move its row by statements. */
@Entity(name = "delivery")
class Delivery {

    @Id private UUID id;

    private String kind;

    private UUID subject;

    private String medium;

    private String recipient;

    @Column(name = "recipient_hash")
    private String recipientHash;

    private String content;

    private String language;

    private String zone;

    @Column(name = "message_id")
    private String messageId;

    private String state;

    private String reason;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String trace;

    Delivery() {}

    /**
     * @param recipientHash null while the address cannot be read, and of a channel
     * @param messageId null unless it is mailed
     * @param trace which sending it goes on with, whenever that is
     */
    Delivery(
            UUID id,
            String kind,
            UUID subject,
            Addressee to,
            String recipientHash,
            String content,
            String messageId,
            Instant createdAt,
            Optional<TraceParent> trace) {
        this.id = id;
        this.kind = kind;
        this.subject = subject;
        this.medium = to.recipient().medium().text();
        this.recipient = to.recipient().text();
        this.recipientHash = recipientHash;
        this.content = content;
        this.language = to.language().tag();
        this.zone = to.zone().getId();
        this.messageId = messageId;
        this.state = "planned";
        this.createdAt = createdAt;
        this.trace = trace.map(TraceParent::text).orElse(null);
    }

    /** The same, which its person does not want: it says nothing, not even to whom, and is never sent, even when they come back. */
    Delivery unwanted() {
        recipient = null;
        recipientHash = null;
        content = null;
        state = "withdrawn";
        reason = OptOuts.NOT_WANTED;
        endedAt = createdAt;
        return this;
    }

    UUID id() {
        return id;
    }

    String recipientHash() {
        return recipientHash;
    }
}
