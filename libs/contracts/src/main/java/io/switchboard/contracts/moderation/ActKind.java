package io.switchboard.contracts.moderation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a moderator can do. */
public enum ActKind {
    MUTE(true),
    UNMUTE(true),
    DEAFEN(true),
    UNDEAFEN(true),
    KICK(true),
    /** Needs a volume. */
    VOLUME(true),
    /** Everybody who is there and can be heard. */
    MUTE_ALL(false),
    UNMUTE_ALL(false),
    LOCK(false),
    UNLOCK(false);

    private final boolean onSomebody;

    ActKind(boolean onSomebody) {
        this.onSomebody = onSomebody;
    }

    /** Whether it is about one participant. */
    public boolean isOnSomebody() {
        return onSomebody;
    }

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
