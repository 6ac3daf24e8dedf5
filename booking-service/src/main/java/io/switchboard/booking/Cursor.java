package io.switchboard.booking;

import io.switchboard.contracts.PageWish;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Where a page of things ended that are sorted by a moment, the newest first, and by id. Written so that nobody takes it for more. */
public record Cursor(Instant at, UUID id) {

    /** Before all there is. */
    public static final Cursor START =
            new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

    /**
     * @param page null for the first one
     * @throws InvalidRequest when {@code after} is none of ours
     */
    public static Cursor of(PageWish page) {
        return page == null || page.after() == null ? START : read(page.after());
    }

    private static Cursor read(String text) {
        try {
            var parts =
                    new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII)
                            .split(" ", 2);
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException _) {
            throw new InvalidRequest("page.after", "is not the end of a page");
        }
    }

    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + id).getBytes(StandardCharsets.US_ASCII));
    }
}
