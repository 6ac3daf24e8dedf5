package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Note;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.number.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** A room ends some seconds from now; one that is over is fine. */
@ApplicationScoped
class RoomEnding implements Change<RoomKey, Void> {

    private final Numbers numbers;
    private final Settings settings;
    private final RoomRecord record;

    RoomEnding(Numbers numbers, Settings settings, RoomRecord record) {
        this.numbers = numbers;
        this.settings = settings;
        this.record = record;
    }

    @Override
    public String operation() {
        return "end-room";
    }

    @Override
    public Class<RoomKey> wish() {
        return RoomKey.class;
    }

    @Override
    public Class<Void> result() {
        return Void.class;
    }

    @Override
    public Subject subject(RoomKey room) {
        return Subject.room(room.number(), room.accessCode());
    }

    @Override
    public Uni<Void> perform(RoomKey room, Attempt attempt) {
        return numbers.hosted(room.number())
                .chain(number -> settings.end(number, room.accessCode(), attempt.allowance()));
    }

    @Override
    public Uni<Found<Void>> readBack(RoomKey room, Allowance allowance) {
        return numbers.hosted(room.number())
                .chain(number -> settings.read(number, room.accessCode(), allowance))
                .map(
                        until ->
                                settings.isEnding(until)
                                        ? Found.<Void>done(null)
                                        : Found.<Void>undone())
                .onFailure(RoomRefused.Unknown.class)
                .recoverWithItem(Found.done(null));
    }

    @Override
    public Optional<Note> note(RoomKey room, Void nothing) {
        return Optional.of(record.ended(room));
    }
}
