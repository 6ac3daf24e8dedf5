package io.switchboard.contracts.letter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The way by which a letter goes. */
public enum DeliveryMedium {
    MAIL,
    MATTERMOST;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
