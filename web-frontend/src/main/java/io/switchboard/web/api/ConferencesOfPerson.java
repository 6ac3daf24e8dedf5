package io.switchboard.web.api;

import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.person.EmailAddress;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * @param address whose conferences
 * @param after {@code next} of the page before; null for the first page
 * @param most how many at most; null for 50
 */
record ConferencesOfPerson(
        @NotNull EmailAddress address,
        @Size(max = 200) String after,
        @Positive @Max(200) Integer most) {

    PageWish page() {
        return new PageWish(after, most);
    }
}
