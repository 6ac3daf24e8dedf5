package io.switchboard.contracts.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter as administrators see it: nobody's address, and nothing of what it says.
 *
 * @param kind in kebab case
 * @param recipient the beginning of the keyed hash of a mailbox: the same person has the same one; absent once it is forgotten, and for posts
 * @param channel of a post; absent for mails, and once it is forgotten
 * @param attempts how often it was tried
 * @param nextAttemptAt not before; absent unless it waits
 * @param endedAt absent while it waits
 * @param reason why it waits, died or was withdrawn: codes and our own words only; absent when all went well
 * @param sendable whether it can be sent again: a dead letter whose content is kept
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeliverySummary(
        UUID id,
        String kind,
        DeliveryMedium medium,
        UUID subject,
        String recipient,
        String channel,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant nextAttemptAt,
        Instant endedAt,
        String reason,
        boolean sendable) {}
