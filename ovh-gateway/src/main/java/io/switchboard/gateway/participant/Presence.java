package io.switchboard.gateway.participant;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhParticipant;
import io.switchboard.gateway.ovh.Participants;
import io.switchboard.gateway.ovh.RoomPlace;
import io.switchboard.gateway.ovh.SeriesReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Where people are whom something is done to, as OVH says at this moment. */
@ApplicationScoped
class Presence {

    private final Numbers numbers;
    private final Participants participants;
    private final SeriesReader reader;

    Presence(Numbers numbers, Participants participants, SeriesReader reader) {
        this.numbers = numbers;
        this.participants = participants;
        this.reader = reader;
    }

    Uni<RoomPlace> place(RoomKey room) {
        return numbers.hosted(room.number())
                .map(number -> new RoomPlace(number, room.accessCode()));
    }

    /** Absent once they have left. */
    Uni<Optional<OvhParticipant>> find(RoomKey room, long participant, Allowance allowance) {
        return place(room)
                .chain(place -> reader.find(participants.in(place), participant, allowance));
    }

    /** Why OVH does not know somebody: they have left, or there is no room. */
    Uni<ParticipantRefused> absence(RoomPlace room, Allowance allowance) {
        return reader.ids(participants.in(room), allowance)
                .<ParticipantRefused>map(_ -> new ParticipantRefused.UnknownParticipant())
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithItem(new ParticipantRefused.UnknownRoom());
    }
}
