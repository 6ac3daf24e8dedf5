package io.switchboard.contracts.letter;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Letters that come again and again without being asked for each time. Each can be left. */
public enum MailingList {
    /** Asks how a conference went. */
    SURVEYS,
    /** Says who answers a hotline now. That nobody answers, or that OVH refuses a change, is told all the same. */
    HOTLINE_CHANGES,
    /** Reminds a volunteer of their shifts on a hotline. */
    SHIFT_REMINDERS;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
