package io.switchboard.gateway.participant;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.room.Participant;
import io.switchboard.contracts.room.ParticipantApi;
import io.switchboard.contracts.room.ParticipantKey;
import io.switchboard.contracts.room.ReadParticipants;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.contracts.room.SetVolume;
import io.switchboard.contracts.task.Task;
import io.switchboard.gateway.command.Changes;
import io.switchboard.gateway.ovh.Participants.Act;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** People in rooms over HTTP. */
@RolesAllowed("participants")
class ParticipantResource implements ParticipantApi {

    private final People people;
    private final Moderation moderation;
    private final VolumeSetting volume;
    private final Changes changes;

    ParticipantResource(
            People people, Moderation moderation, VolumeSetting volume, Changes changes) {
        this.people = people;
        this.moderation = moderation;
        this.volume = volume;
        this.changes = changes;
    }

    @Override
    public Uni<Observed<List<Long>>> list(RoomKey room) {
        return people.ids(room);
    }

    @Override
    public Uni<Observed<List<Participant>>> read(ReadParticipants wish) {
        return people.some(wish);
    }

    @Override
    public Uni<Task> mute(String idempotencyKey, ParticipantKey participant) {
        return act(Act.MUTE, idempotencyKey, participant);
    }

    @Override
    public Uni<Task> unmute(String idempotencyKey, ParticipantKey participant) {
        return act(Act.UNMUTE, idempotencyKey, participant);
    }

    @Override
    public Uni<Task> deafen(String idempotencyKey, ParticipantKey participant) {
        return act(Act.DEAFEN, idempotencyKey, participant);
    }

    @Override
    public Uni<Task> undeafen(String idempotencyKey, ParticipantKey participant) {
        return act(Act.UNDEAFEN, idempotencyKey, participant);
    }

    @Override
    public Uni<Task> kick(String idempotencyKey, ParticipantKey participant) {
        return act(Act.KICK, idempotencyKey, participant);
    }

    @Override
    public Uni<Task> setVolume(String idempotencyKey, SetVolume wish) {
        return changes.make(volume, idempotencyKey, wish);
    }

    private Uni<Task> act(Act act, String idempotencyKey, ParticipantKey participant) {
        return changes.make(moderation.by(act), idempotencyKey, participant);
    }
}
