package io.switchboard.gateway.ovh;

import io.smallrye.mutiny.Uni;
import io.switchboard.gateway.budget.Allowance;
import jakarta.enterprise.context.ApplicationScoped;

/** People in a room. */
@ApplicationScoped
public class Participants {

    private final TypedCalls calls;

    Participants(TypedCalls calls) {
        this.calls = calls;
    }

    public Series<Long, OvhParticipant> in(RoomPlace room) {
        return Series.of(
                Operation.PARTICIPANTS, Operation.PARTICIPANT, room.path(), OvhParticipant::id);
    }

    public Uni<OvhTask> act(Act act, RoomPlace room, long participant, Allowance allowance) {
        return calls.change(OvhCall.of(act.operation, room.path(participant)), allowance);
    }

    /** @param volume OVH's {@code energy} */
    public Uni<OvhTask> setVolume(
            RoomPlace room, long participant, long volume, Allowance allowance) {
        var call = OvhCall.of(Operation.SET_VOLUME, room.path(participant));
        return calls.change(call, new Volume(volume), allowance);
    }

    /** What can be done to somebody in a room. */
    public enum Act {
        MUTE(Operation.MUTE),
        UNMUTE(Operation.UNMUTE),
        DEAFEN(Operation.DEAFEN),
        UNDEAFEN(Operation.UNDEAFEN),
        KICK(Operation.KICK);

        private final Operation operation;

        Act(Operation operation) {
            this.operation = operation;
        }
    }

    record Volume(long value) {}
}
