package io.switchboard.web.announcement;

import java.time.Instant;

/**
 * What somebody wants announced.
 *
 * @param from null for now
 * @param until null for as long as nobody takes it down
 */
public record Draft(String french, String english, Tone tone, Instant from, Instant until) {

    /** In characters; a form's field holds no more. */
    public static final int LONGEST = 900;

    public boolean hasText() {
        return !SafeHtml.of(french).isBlank() || !SafeHtml.of(english).isBlank();
    }

    public boolean fits() {
        return length(french) <= LONGEST && length(english) <= LONGEST;
    }

    public boolean endsAfterItBegins() {
        return from == null || until == null || from.isBefore(until);
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
