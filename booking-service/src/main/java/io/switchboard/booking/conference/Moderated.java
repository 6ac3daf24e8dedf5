package io.switchboard.booking.conference;

import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.RoomKey;
import java.time.Instant;
import java.util.UUID;

/**
 * An open conference, as whoever moderates it may have it.
 *
 * @param state {@code OPEN}, but for who looks at one that has just ended
 * @param room null once it is over
 * @param title sealed; null for none
 * @param person keyed hash of who booked it; null when they are forgotten
 * @param revision greater whenever its state changed
 */
public record Moderated(
        UUID id,
        ConferenceState state,
        DialNumber number,
        RoomKey room,
        Sealed title,
        Instant endsAt,
        String domain,
        String person,
        long revision) {

    /** Enough to tell people apart, too little to look them up by. */
    private static final int CHARACTERS_FOR_AUDITS = 16;

    public boolean isOpen() {
        return state == ConferenceState.OPEN;
    }

    /** On whose behalf something is done in it, as audits name them; null when they are forgotten. */
    public String forAudit() {
        return person == null
                ? null
                : person.substring(0, Math.min(CHARACTERS_FOR_AUDITS, person.length()));
    }

    @Override
    public String toString() {
        return "Moderated[%s %s]".formatted(id, state);
    }
}
