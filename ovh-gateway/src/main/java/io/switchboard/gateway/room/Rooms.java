package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.room.NumberKey;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.Conferences;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What OVH tells of rooms. */
@ApplicationScoped
class Rooms {

    private final Numbers numbers;
    private final Conferences conferences;
    private final Settings settings;
    private final Readings readings;

    Rooms(Numbers numbers, Conferences conferences, Settings settings, Readings readings) {
        this.numbers = numbers;
        this.conferences = conferences;
        this.settings = settings;
        this.readings = readings;
    }

    /** Fails with {@link RoomRefused.Unknown} for one that nobody can enter. */
    Uni<Observed<Room>> read(RoomKey key) {
        var asked = readings.asked(Lane.INTERACTIVE);
        var manner = readings.settings(Subject.room(key.number(), key.accessCode()));
        return numbers.hosted(key.number())
                .chain(
                        number ->
                                readings.read(
                                        key,
                                        manner,
                                        asked,
                                        allowance ->
                                                conferences.room(
                                                        number, key.accessCode(), allowance)))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new RoomRefused.Unknown())
                .map(
                        room ->
                                new Observed<>(
                                        new Room(
                                                key.number(),
                                                key.accessCode(),
                                                settings.open(room.what())),
                                        room.at(),
                                        room.stale()));
    }

    Uni<Observed<List<AccessCode>>> list(NumberKey key) {
        var asked = readings.asked(Lane.BACKGROUND);
        return numbers.hosted(key.number())
                .chain(
                        number ->
                                readings.read(
                                        key,
                                        readings.live(key),
                                        asked,
                                        allowance -> conferences.rooms(number, allowance)));
    }
}
