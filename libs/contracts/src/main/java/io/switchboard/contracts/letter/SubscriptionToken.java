package io.switchboard.contracts.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What stands at the end of the link: letters, digits, {@code . - _}. It names a mailbox by its hash, and never ends. */
public record SubscriptionToken(@NotBlank @Size(max = 600) String token) {

    @Override
    public String toString() {
        return "SubscriptionToken";
    }
}
