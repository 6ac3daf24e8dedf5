package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.contracts.task.Task;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhTask;
import io.switchboard.gateway.task.Progress;

/**
 * Nobody else gets in, or people get in again. Both may be sent again. OVH does not show whether a room is locked, so what was lost stays
 * unresolved until the room is over, or its caller repeats it.
 */
abstract sealed class RoomLock implements Change<RoomKey, Task> permits RoomLocking, RoomUnlocking {

    private final Numbers numbers;
    private final Settings settings;

    RoomLock(Numbers numbers, Settings settings) {
        this.numbers = numbers;
        this.settings = settings;
    }

    abstract Uni<OvhTask> ask(HostedNumber number, RoomKey room, Allowance allowance);

    @Override
    public Class<RoomKey> wish() {
        return RoomKey.class;
    }

    @Override
    public Class<Task> result() {
        return Task.class;
    }

    @Override
    public Subject subject(RoomKey room) {
        return Subject.room(room.number(), room.accessCode());
    }

    @Override
    public Uni<Task> perform(RoomKey room, Attempt attempt) {
        return numbers.hosted(room.number())
                .chain(
                        number ->
                                settings.insist(
                                        attempt.allowance(),
                                        () -> ask(number, room, attempt.allowance())))
                .map(task -> Progress.of(room.number(), task));
    }

    @Override
    public Uni<Found<Task>> readBack(RoomKey room, Allowance allowance) {
        return numbers.hosted(room.number())
                .chain(number -> settings.read(number, room.accessCode(), allowance))
                .replaceWith(Found.<Task>unknown())
                .onFailure(RoomRefused.Unknown.class)
                .recoverWithItem(Found.undone());
    }
}
