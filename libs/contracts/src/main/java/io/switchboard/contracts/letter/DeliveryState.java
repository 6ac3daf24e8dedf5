package io.switchboard.contracts.letter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What has become of a letter. */
public enum DeliveryState {
    /** To be sent, for the first time or once more. */
    WAITING,
    /** The other side has it. */
    SENT,
    /** Refused for good, or given up after a day: a dead letter, with its reason. */
    DEAD,
    /** Not to be sent any more: its person was forgotten, or does not want such letters. */
    WITHDRAWN;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
