package io.switchboard.gateway.participant;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.ParticipantKey;
import io.switchboard.contracts.task.Task;
import io.switchboard.contracts.task.TaskState;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhParticipant;
import io.switchboard.gateway.ovh.Participants;
import io.switchboard.gateway.ovh.Participants.Act;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.RoomPlace;
import io.switchboard.gateway.task.Progress;
import java.util.Locale;
import java.util.Optional;

/** One kind of act on somebody in a room. Done twice it is as done once, so it may be tried again. */
abstract class Acting implements Change<ParticipantKey, Task> {

    private final Act act;
    private final Presence presence;
    private final Participants participants;
    private final Patience patience;

    Acting(Act act, Presence presence, Participants participants, Patience patience) {
        this.act = act;
        this.presence = presence;
        this.participants = participants;
        this.patience = patience;
    }

    Act act() {
        return act;
    }

    /** Whether somebody, or nobody, shows that it was done. */
    abstract boolean shows(Optional<OvhParticipant> participant);

    /** What is answered about somebody whom OVH does not know. */
    Uni<Task> absent(ParticipantKey key, RoomPlace room, Allowance allowance) {
        return presence.absence(room, allowance)
                .chain(refused -> Uni.createFrom().failure(refused));
    }

    @Override
    public String operation() {
        return act.name().toLowerCase(Locale.ROOT) + "-participant";
    }

    @Override
    public Class<ParticipantKey> wish() {
        return ParticipantKey.class;
    }

    @Override
    public Class<Task> result() {
        return Task.class;
    }

    @Override
    public Subject subject(ParticipantKey key) {
        return Subject.room(key.room().number(), key.room().accessCode());
    }

    @Override
    public Uni<Task> perform(ParticipantKey key, Attempt attempt) {
        return presence.place(key.room()).chain(room -> perform(key, room, attempt.allowance()));
    }

    private Uni<Task> perform(ParticipantKey key, RoomPlace room, Allowance allowance) {
        return patience.untilTaken(
                        allowance.deadline(),
                        () -> participants.act(act, room, key.participant(), allowance))
                .map(task -> Progress.of(key.room().number(), task))
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithUni(() -> absent(key, room, allowance));
    }

    @Override
    public Uni<Found<Task>> readBack(ParticipantKey key, Allowance allowance) {
        return presence.find(key.room(), key.participant(), allowance)
                .map(found -> shows(found) ? Found.done(done(key)) : Found.undone());
    }

    /** OVH's own task is not known any more, and it is over. */
    static Task done(ParticipantKey key) {
        return new Task(key.room().number(), 0, TaskState.DONE);
    }
}
