package io.switchboard.contracts.moderation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.booking.ConferenceState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A room as known now.
 *
 * @param number as people call it; no code
 * @param title absent for none
 * @param locked as last done through us; absent while nobody did, since OVH does not tell
 * @param people the longest there first
 * @param seenAt when OVH told who is there; absent until it did
 * @param stale whether OVH has not answered since
 * @param acts of the last minute, the newest first
 * @param ovhPage whether OVH's own page is offered too
 * @param revision greater whenever something changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RoomSight(
        UUID conference,
        ConferenceState state,
        String number,
        String title,
        Instant endsAt,
        Boolean locked,
        List<PersonSight> people,
        Instant seenAt,
        boolean stale,
        List<ActSight> acts,
        boolean ovhPage,
        long revision) {

    @Override
    public String toString() {
        return "RoomSight[%s, %d people, revision=%d]"
                .formatted(conference, people.size(), revision);
    }
}
