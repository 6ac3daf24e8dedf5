package io.switchboard.contracts.booking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The honest states of a conference. */
public enum ConferenceState {
    /** Confirmed; OVH has not yet told us of its room. */
    OPENING,
    /** People can call. */
    OPEN,
    /** Given back; OVH has not yet confirmed that the room is closed. */
    ENDING,
    /** Over, by its own end or given back. */
    ENDED,
    /** OVH did not open it in time; it never will be open. */
    FAILED,
    /** It was open; OVH has its room no more, though its end has not come. */
    LOST;

    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
