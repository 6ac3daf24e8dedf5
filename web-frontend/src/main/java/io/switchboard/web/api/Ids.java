package io.switchboard.web.api;

import jakarta.ws.rs.NotFoundException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as they come in addresses. */
final class Ids {

    private static final Pattern FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private Ids() {}

    /** Empty for what is none. */
    static Optional<UUID> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /**
     * @throws NotFoundException for what is none
     */
    static UUID uuid(String text) {
        return parse(text).orElseThrow(NotFoundException::new);
    }
}
