package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.room.ProlongRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Note;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.command.Unresolved;
import io.switchboard.gateway.number.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A room ends at another time than planned. */
@ApplicationScoped
class RoomProlonging implements Change<ProlongRoom, Room> {

    private final Numbers numbers;
    private final Settings settings;
    private final RoomRecord record;

    RoomProlonging(Numbers numbers, Settings settings, RoomRecord record) {
        this.numbers = numbers;
        this.settings = settings;
        this.record = record;
    }

    @Override
    public String operation() {
        return "prolong-room";
    }

    @Override
    public Class<ProlongRoom> wish() {
        return ProlongRoom.class;
    }

    @Override
    public Class<Room> result() {
        return Room.class;
    }

    @Override
    public Subject subject(ProlongRoom wish) {
        return Subject.room(wish.room().number(), wish.room().accessCode());
    }

    @Override
    public Uni<Room> perform(ProlongRoom wish, Attempt attempt) {
        return settings.check(wish.until())
                .onFailure(_ -> attempt.repeated())
                .transform(Unresolved::new)
                .chain(() -> numbers.hosted(wish.room().number()))
                .chain(
                        number ->
                                settings.prolong(
                                        number,
                                        wish.room().accessCode(),
                                        wish.until(),
                                        attempt.allowance()))
                .replaceWith(() -> prolonged(wish));
    }

    @Override
    public Uni<Found<Room>> readBack(ProlongRoom wish, Allowance allowance) {
        var wished = prolonged(wish);
        return numbers.hosted(wish.room().number())
                .chain(number -> settings.read(number, wish.room().accessCode(), allowance))
                .map(
                        until ->
                                until.equals(wished.until())
                                        ? Found.done(wished)
                                        : Found.<Room>undone())
                .onFailure(RoomRefused.Unknown.class)
                .recoverWithItem(Found.undone());
    }

    @Override
    public Optional<Note> note(ProlongRoom wish, Room room) {
        return Optional.of(record.prolonged(room));
    }

    private static Room prolonged(ProlongRoom wish) {
        var until = wish.until().truncatedTo(ChronoUnit.SECONDS);
        return new Room(wish.room().number(), wish.room().accessCode(), until);
    }
}
