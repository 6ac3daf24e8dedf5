package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.CallerContext;
import io.switchboard.gateway.command.Unresolved;
import io.switchboard.gateway.number.UnknownNumber;
import io.switchboard.gateway.ovh.Conferences;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhConfig;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhRoom;
import io.switchboard.gateway.ovh.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Makes a room exist at OVH, once. OVH has no idempotency: a create whose answer is lost must not simply be sent again. What makes it
 * safe is that the number is ours to choose, so that the room can be looked for under it.
 */
@ApplicationScoped
class Opening {

    private static final int TRIES = 3;

    /** A room that ends so soon is not worth changing: it will be gone. */
    private static final Duration TOO_LATE = Duration.ofSeconds(2);

    private final Conferences conferences;
    private final Patience patience;
    private final Settings settings;
    private final boolean weChoose;

    Opening(Conferences conferences, Patience patience, Settings settings, OvhConfig config) {
        this.conferences = conferences;
        this.patience = patience;
        this.settings = settings;
        this.weChoose = config.chooseRoomNumber();
    }

    /** The code of a room that is ours, configured or not; fails with {@link RoomRefused.Taken} or {@link OvhFailure}. */
    Uni<Made> make(Wish wish, Allowance allowance) {
        return attempt(1, wish, allowance);
    }

    private Uni<Made> attempt(int tries, Wish wish, Allowance allowance) {
        return conferences
                .createRoom(
                        wish.number,
                        weChoose ? Optional.of(wish.code) : Optional.empty(),
                        allowance)
                .map(code -> new Made(code, false))
                .onFailure(OvhFailure.class)
                .recoverWithUni(failure -> goOn(tries, wish, allowance, failure));
    }

    private Uni<Made> goOn(int tries, Wish wish, Allowance allowance, OvhFailure failure) {
        return switch (failure) {
            case OvhFailure.NotFound _ -> Uni.createFrom().failure(new UnknownNumber());
            // An earlier try of this or of a former attempt can have made it.
            case OvhFailure.Exists _ when weChoose && (wish.repeated || tries > 1) ->
                    find(wish, allowance)
                            .chain(it -> orMake(it, tries, wish, allowance, notShown()));
            case OvhFailure.Exists _ -> Uni.createFrom().failure(new RoomRefused.Taken());
            case OvhFailure lost when lost.mayHaveHappened() ->
                    weChoose
                            ? afterLoss(tries, wish, allowance, lost)
                            : Uni.createFrom().failure(lost);
            case OvhFailure.Unreachable _ -> again(tries, wish, allowance, failure);
            case OvhFailure other -> Uni.createFrom().failure(other);
        };
    }

    private Uni<Made> afterLoss(int tries, Wish wish, Allowance allowance, OvhFailure lost) {
        return find(wish, allowance)
                .onFailure(unless -> !(unless instanceof RoomRefused))
                .transform(_ -> lost)
                .chain(found -> orMake(found, tries, wish, allowance, lost));
    }

    /** @param otherwise what it comes to when it is not there and cannot be made */
    private Uni<Made> orMake(
            Optional<Made> found,
            int tries,
            Wish wish,
            Allowance allowance,
            RuntimeException otherwise) {
        return found.map(made -> Uni.createFrom().item(made))
                .orElseGet(() -> again(tries, wish, allowance, otherwise));
    }

    /** OVH says that the code is taken and does not show by whom: it may be us. */
    private static Unresolved notShown() {
        return new Unresolved(new RoomRefused.Taken());
    }

    private Uni<Made> again(int tries, Wish wish, Allowance allowance, RuntimeException failure) {
        return tries == TRIES || allowance.deadline().over()
                ? Uni.createFrom().failure(failure)
                : patience.pause(tries).chain(() -> attempt(tries + 1, wish, allowance));
    }

    /** Whether a room can be found whose code we never heard. */
    boolean leavesTraces() {
        return weChoose;
    }

    /** Our room under the wished code, or none; fails with {@link RoomRefused.Taken} when the room there is another's. */
    Uni<Optional<Made>> find(Wish wish, Allowance allowance) {
        return conferences
                .room(wish.number, wish.code, allowance)
                .chain(room -> ours(room, wish))
                .onFailure(Settings::isOver)
                .recoverWithItem(Optional::empty);
    }

    /**
     * A room that nobody configured is one whose opening was cut short; one that ends exactly when ours shall is ours. So is one that is just
     * ending, if we have been here before: we took it back.
     */
    private Uni<Optional<Made>> ours(OvhRoom room, Wish wish) {
        var until = room.until();
        var configured = until.isPresent() && until.get().equals(wish.until);
        if (until.isEmpty() || configured) {
            return Uni.createFrom().item(Optional.of(new Made(wish.code, configured)));
        }
        if (!wish.repeated || !settings.isEnding(until.get())) {
            return Uni.createFrom().failure(new RoomRefused.Taken());
        }
        return settings.left(until.get()).compareTo(TOO_LATE) > 0
                ? Uni.createFrom().item(Optional.of(new Made(wish.code, false)))
                : CallerContext.keep(
                        () ->
                                Uni.createFrom()
                                        .item(Optional.<Made>empty())
                                        .onItem()
                                        .delayIt()
                                        .by(TOO_LATE));
    }

    /**
     * @param until in whole seconds, as OVH keeps it
     * @param repeated whether the same wish may have reached OVH in a former operation
     */
    record Wish(HostedNumber number, AccessCode code, Instant until, boolean repeated) {}

    /**
     * @param code the one that counts
     * @param configured whether it already ends when it shall
     */
    record Made(AccessCode code, boolean configured) {}
}
