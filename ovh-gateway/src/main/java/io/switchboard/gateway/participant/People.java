package io.switchboard.gateway.participant;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.room.Participant;
import io.switchboard.contracts.room.ReadParticipants;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhParticipant;
import io.switchboard.gateway.ovh.Participants;
import io.switchboard.gateway.ovh.RoomPlace;
import io.switchboard.gateway.reading.Lists;
import io.switchboard.gateway.reading.Manner;
import io.switchboard.gateway.reading.Readings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who is in a room. */
@ApplicationScoped
class People {

    private final Numbers numbers;
    private final Participants participants;
    private final Readings readings;
    private final Lists lists;

    People(Numbers numbers, Participants participants, Readings readings, Lists lists) {
        this.numbers = numbers;
        this.participants = participants;
        this.readings = readings;
        this.lists = lists;
    }

    Uni<Observed<List<Long>>> ids(RoomKey room) {
        var asked = readings.asked(Lane.LIVE);
        return place(room)
                .chain(place -> lists.ids(participants.in(place), live(room), asked))
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new ParticipantRefused.UnknownRoom());
    }

    /** Those who are still there. */
    Uni<Observed<List<Participant>>> some(ReadParticipants wish) {
        var asked = readings.asked(Lane.LIVE);
        return place(wish.room())
                .chain(
                        place ->
                                lists.some(
                                        participants.in(place),
                                        wish.participants(),
                                        live(wish.room()),
                                        asked))
                .map(People::shown);
    }

    private Uni<RoomPlace> place(RoomKey room) {
        return numbers.hosted(room.number())
                .map(number -> new RoomPlace(number, room.accessCode()));
    }

    private Manner live(RoomKey room) {
        return readings.live(Subject.room(room.number(), room.accessCode()));
    }

    private static Observed<List<Participant>> shown(Observed<List<OvhParticipant>> people) {
        var shown = people.what().stream().map(People::shown).toList();
        return new Observed<>(shown, people.at(), people.stale());
    }

    private static Participant shown(OvhParticipant one) {
        return new Participant(
                one.id(),
                one.arrivalDateTime(),
                one.masked(),
                one.speak(),
                one.hear(),
                one.talking(),
                one.floor(),
                one.energy());
    }
}
