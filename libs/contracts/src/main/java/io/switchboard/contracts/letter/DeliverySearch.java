package io.switchboard.contracts.letter;

import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * Which letters to show. What is absent does not matter.
 *
 * @param kind in kebab case: {@code conference-open}, {@code sign-in}…
 * @param subject what they are about: the id of a conference, a reservation, a hotline…
 * @param recipient to whom; compared by hash, which is kept as long as the content is
 * @param page null for the first
 */
public record DeliverySearch(
        DeliveryState state,
        @Size(max = 50) String kind,
        DeliveryMedium medium,
        UUID subject,
        EmailAddress recipient,
        @Valid PageWish page) {}
