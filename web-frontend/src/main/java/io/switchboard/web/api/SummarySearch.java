package io.switchboard.web.api;

import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.ConferenceState;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * @param state null for all
 * @param domain null for all
 * @param after {@code next} of the page before; null for the first page
 * @param most how many at most; null for 50
 */
record SummarySearch(
        ConferenceState state,
        @Size(max = 253) String domain,
        @Size(max = 200) String after,
        @Positive @Max(200) Integer most) {

    PageWish page() {
        return new PageWish(after, most);
    }
}
