package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.command.Attempt;
import io.switchboard.gateway.command.Change;
import io.switchboard.gateway.command.Found;
import io.switchboard.gateway.command.Note;
import io.switchboard.gateway.command.Subject;
import io.switchboard.gateway.command.Unresolved;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.room.Opening.Made;
import io.switchboard.gateway.room.Opening.Wish;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A room is open and configured, or not there. */
@ApplicationScoped
class RoomOpening implements Change<OpenRoom, Room> {

    private final Numbers numbers;
    private final Opening opening;
    private final Settings settings;
    private final RoomRecord record;

    RoomOpening(Numbers numbers, Opening opening, Settings settings, RoomRecord record) {
        this.numbers = numbers;
        this.opening = opening;
        this.settings = settings;
        this.record = record;
    }

    @Override
    public String operation() {
        return "open-room";
    }

    @Override
    public Class<OpenRoom> wish() {
        return OpenRoom.class;
    }

    @Override
    public Class<Room> result() {
        return Room.class;
    }

    @Override
    public Subject subject(OpenRoom wish) {
        return Subject.room(wish.number(), wish.accessCode());
    }

    @Override
    public Uni<Room> perform(OpenRoom wish, Attempt attempt) {
        return settings.check(wish.until())
                .onFailure(_ -> attempt.repeated())
                .transform(Unresolved::new)
                .chain(() -> numbers.hosted(wish.number()))
                .chain(number -> open(sought(wish, number, attempt.repeated()), attempt))
                .map(code -> new Room(wish.number(), code, seconds(wish.until())));
    }

    private Uni<AccessCode> open(Wish wish, Attempt attempt) {
        return opening.make(wish, attempt.allowance())
                .call(
                        made ->
                                made.configured()
                                        ? Uni.createFrom().voidItem()
                                        : configure(wish, made.code(), attempt))
                .map(Made::code);
    }

    /** A room that cannot be configured has no end: better none than one that stays open to whoever finds it. */
    private Uni<Void> configure(Wish wish, AccessCode code, Attempt attempt) {
        return settings.configure(wish.number(), code, wish.until(), attempt.allowance())
                .onFailure()
                .recoverWithUni(
                        failure ->
                                settings.abandon(wish.number(), code, attempt.ending())
                                        .chain(
                                                ended ->
                                                        Uni.createFrom()
                                                                .failure(
                                                                        ended
                                                                                ? failure
                                                                                : new Unresolved(
                                                                                        failure))));
    }

    /** One that was created and not configured is ended now. */
    @Override
    public Uni<Found<Room>> readBack(OpenRoom wish, Allowance allowance) {
        if (!opening.leavesTraces()) {
            return Uni.createFrom().item(Found.unknown());
        }
        return numbers.hosted(wish.number())
                .chain(
                        number -> {
                            var sought = sought(wish, number, true);
                            return opening.find(sought, allowance)
                                    .chain(found -> settled(sought, found, allowance));
                        })
                .onFailure(RoomRefused.Taken.class)
                .recoverWithItem(Found.undone());
    }

    @Override
    public Optional<Note> note(OpenRoom wish, Room room) {
        return Optional.of(record.opened(room));
    }

    private Uni<Found<Room>> settled(Wish wish, Optional<Made> found, Allowance allowance) {
        if (found.isEmpty()) {
            return Uni.createFrom().item(Found.undone());
        }
        var code = found.get().code();
        return found.get().configured()
                ? Uni.createFrom()
                        .item(Found.done(new Room(wish.number().number(), code, wish.until())))
                : settings.end(wish.number(), code, allowance).replaceWith(Found.undone());
    }

    private static Wish sought(OpenRoom wish, HostedNumber number, boolean repeated) {
        return new Wish(number, wish.accessCode(), seconds(wish.until()), repeated);
    }

    private static Instant seconds(Instant until) {
        return until.truncatedTo(ChronoUnit.SECONDS);
    }
}
