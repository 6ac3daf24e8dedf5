package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.contracts.room.OpenRoom;
import io.switchboard.contracts.room.Room;
import io.switchboard.contracts.room.RoomKey;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.number.Numbers;
import io.switchboard.gateway.ovh.Flights;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.room.Opening.Wish;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;

/** The use cases: open a room until an instant, read it, end it. */
@ApplicationScoped
class Rooms {

    private final Numbers numbers;
    private final Budget budget;
    private final Opening opening;
    private final Settings settings;
    private final RoomsConfig config;
    private final Flights<OpenRoom, Room> flights = new Flights<>();

    Rooms(Numbers numbers, Budget budget, Opening opening, Settings settings, RoomsConfig config) {
        this.numbers = numbers;
        this.budget = budget;
        this.opening = opening;
        this.settings = settings;
        this.config = config;
    }

    /** Once begun it is finished, whoever stays to hear of it; the same wish meanwhile gets the same answer. */
    Uni<Room> open(OpenRoom wish) {
        var one = new OpenRoom(wish.number(), wish.accessCode(), wish.until(), false);
        return settings.check(wish.until())
                .chain(() -> numbers.hosted(wish.number()))
                .chain(number -> flights.share(one, () -> openNow(number, wish)));
    }

    Uni<Room> read(RoomKey key) {
        return numbers.hosted(key.number())
                .chain(number -> settings.read(number, key.accessCode(), allowance()))
                .map(until -> new Room(key.number(), key.accessCode(), until));
    }

    Uni<Void> end(RoomKey key) {
        return numbers.hosted(key.number())
                .chain(number -> settings.end(number, key.accessCode(), allowance()));
    }

    private Uni<Room> openNow(HostedNumber number, OpenRoom wish) {
        var until = wish.until().truncatedTo(ChronoUnit.SECONDS);
        var sought = new Wish(number, wish.accessCode(), until, wish.repeated());
        var allowance = allowance();
        return opening.make(sought, allowance)
                .call(
                        made ->
                                made.configured()
                                        ? Uni.createFrom().voidItem()
                                        : configure(sought, made.code(), allowance))
                .map(made -> new Room(wish.number(), made.code(), until));
    }

    /** A room that cannot be configured has no end: better none than one that stays open to whoever finds it. */
    private Uni<Void> configure(Wish wish, AccessCode code, Allowance allowance) {
        return settings.configure(wish.number(), code, wish.until(), allowance)
                .onFailure()
                .call(() -> settings.abandon(wish.number(), code, toEndWhatIsBegun()));
    }

    private Allowance toEndWhatIsBegun() {
        var allowance = budget.allow(Lane.INTERACTIVE, Deadline.in(config.ending()));
        allowance.begun();
        return allowance;
    }

    private Allowance allowance() {
        return budget.allow(Lane.INTERACTIVE, Deadline.in(config.deadline()));
    }
}
