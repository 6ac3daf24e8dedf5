package io.switchboard.web.api;

import io.switchboard.web.announcement.Draft;
import io.switchboard.web.announcement.Tone;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;

/**
 * What to announce. HTML is sanitised: p, br, strong, em, a, ul and li are left of it.
 *
 * @param french empty or null where there is an English text only
 * @param english likewise
 * @param tone null for info
 * @param from null for now
 * @param until null for as long as nobody takes it down
 */
record AnnouncementWish(
        @Size(max = Draft.LONGEST) String french,
        @Size(max = Draft.LONGEST) String english,
        Tone tone,
        Instant from,
        Instant until) {

    Draft draft() {
        return new Draft(french, english, Objects.requireNonNullElse(tone, Tone.INFO), from, until);
    }

    @AssertTrue(message = "give a text, in one language at least")
    boolean isText() {
        return draft().hasText();
    }

    @AssertTrue(message = "must come after its beginning")
    boolean isEnd() {
        return draft().endsAfterItBegins();
    }
}
