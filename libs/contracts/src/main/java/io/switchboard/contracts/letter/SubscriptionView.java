package io.switchboard.contracts.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * @param hotline what the hotline is called; absent for letters that are not about one
 * @param subscribed whether they are sent
 * @param leftAt absent while they are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SubscriptionView(
        MailingList list, String hotline, boolean subscribed, Instant leftAt) {}
