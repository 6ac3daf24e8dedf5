package io.switchboard.booking.orphan;

import io.switchboard.booking.orphan.KnownRooms.Known;
import io.switchboard.booking.orphan.RoomsAtOvh.Listing;
import io.switchboard.booking.orphan.UnknownRoomLedger.Sighting;
import io.switchboard.contracts.room.RoomKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rooms at OVH nobody knows, and which of them are ours to end.
 *
 * @param known by conferences. While one of them cannot be read, nothing is ended.
 * @param ours when our gateway opened which room
 * @param bornBefore younger ones of ours may still be under way, and are not spoken of
 * @param most how many may be ended at once
 */
record Comparison(Known known, Map<RoomKey, Instant> ours, Instant bornBefore, int most) {

    List<Sighting> unknown(List<Listing> listings) {
        var found = new ArrayList<Sighting>();
        var left = known.unreadable() == 0 ? most : 0;
        for (var room : listings.stream().flatMap(it -> it.rooms().stream()).toList()) {
            var opened = Optional.ofNullable(ours.get(room));
            if (known.rooms().contains(room) || opened.filter(this::isYoung).isPresent()) {
                continue;
            }
            found.add(new Sighting(room, opened, opened.isPresent() && left > 0));
            left -= opened.isPresent() ? 1 : 0;
        }
        return found;
    }

    private boolean isYoung(Instant opened) {
        return !opened.isBefore(bornBefore);
    }
}
