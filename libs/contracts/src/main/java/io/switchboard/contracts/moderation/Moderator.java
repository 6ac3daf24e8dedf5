package io.switchboard.contracts.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * @param secret opens the moderation for one browser
 * @param endsAt when it ends, unless the conference is extended
 */
public record Moderator(UUID conference, String secret, Instant endsAt) {

    @Override
    public String toString() {
        return "Moderator[" + conference + "]";
    }
}
