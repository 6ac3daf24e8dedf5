package io.switchboard.gateway.participant;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.SetVolume;
import io.switchboard.contracts.task.Task;
import io.switchboard.contracts.task.TaskState;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.Participants;
import io.switchboard.gateway.ovh.Patience;
import io.switchboard.gateway.ovh.RoomPlace;
import io.switchboard.gateway.task.Progress;
import jakarta.enterprise.context.ApplicationScoped;

/** How loud somebody is heard. Set twice it is as set once, so it may be tried again. */
@ApplicationScoped
class VolumeSetting implements Change<SetVolume, Task> {

    private final Presence presence;
    private final Participants participants;
    private final Patience patience;

    VolumeSetting(Presence presence, Participants participants, Patience patience) {
        this.presence = presence;
        this.participants = participants;
        this.patience = patience;
    }

    @Override
    public String operation() {
        return "set-participant-volume";
    }

    @Override
    public Class<SetVolume> wish() {
        return SetVolume.class;
    }

    @Override
    public Class<Task> result() {
        return Task.class;
    }

    @Override
    public Subject subject(SetVolume wish) {
        return Subject.room(wish.room().number(), wish.room().accessCode());
    }

    @Override
    public Uni<Task> perform(SetVolume wish, Attempt attempt) {
        return presence.place(wish.room()).chain(room -> perform(wish, room, attempt.allowance()));
    }

    private Uni<Task> perform(SetVolume wish, RoomPlace room, Allowance allowance) {
        return patience.untilTaken(
                        allowance.deadline(),
                        () ->
                                participants.setVolume(
                                        room, wish.participant(), wish.volume(), allowance))
                .map(task -> Progress.of(wish.room().number(), task))
                .onFailure(OvhFailure.NotFound.class)
                .recoverWithUni(
                        () ->
                                presence.absence(room, allowance)
                                        .chain(refused -> Uni.createFrom().failure(refused)));
    }

    @Override
    public Uni<Found<Task>> readBack(SetVolume wish, Allowance allowance) {
        return presence.find(wish.room(), wish.participant(), allowance)
                .map(
                        found ->
                                found.filter(it -> wish.volume().equals(it.energy()))
                                        .map(_ -> Found.done(done(wish)))
                                        .orElseGet(Found::undone));
    }

    private static Task done(SetVolume wish) {
        return new Task(wish.room().number(), 0, TaskState.DONE);
    }
}
