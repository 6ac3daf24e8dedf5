package io.switchboard.gateway.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.AccessCode;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.ovh.Conferences;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.OvhClock;
import io.switchboard.gateway.ovh.OvhFailure;
import io.switchboard.gateway.ovh.OvhRoom;
import io.switchboard.gateway.ovh.Patience;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** What a room is told, by OVH's clock: until when it is open, and that it is over. All of it may be repeated. */
@ApplicationScoped
class Settings {

    private static final Logger LOG = Logger.getLogger(Settings.class);

    /** There is no deleting: a room ends by an end that is near. OVH takes only ends in the future. */
    private static final Duration SOON = Duration.ofSeconds(10);

    /** The way of a call, and whole seconds. */
    private static final Duration TOLERANCE = Duration.ofSeconds(5);

    private final Conferences conferences;
    private final Patience patience;
    private final OvhClock clock;

    Settings(Conferences conferences, Patience patience, OvhClock clock) {
        this.conferences = conferences;
        this.patience = patience;
        this.clock = clock;
    }

    /**
     * OVH's own range, checked here so that no room is created that cannot be configured; fails with {@link
     * RoomRefused.UntilOutOfRange}. Before somebody is refused, OVH's clock is looked at once more.
     */
    Uni<Void> check(Instant until) {
        if (inRange(until)) {
            return Uni.createFrom().voidItem();
        }
        return clock.again()
                .onFailure(OvhFailure.class)
                .recoverWithNull()
                .invoke(
                        () -> {
                            if (!inRange(until)) {
                                throw new RoomRefused.UntilOutOfRange();
                            }
                        });
    }

    private boolean inRange(Instant until) {
        var now = clock.now();
        return until.isAfter(now.plusSeconds(1))
                && until.isBefore(now.atOffset(ZoneOffset.UTC).plusYears(1).toInstant());
    }

    Uni<Void> configure(HostedNumber number, AccessCode code, Instant until, Allowance allowance) {
        return patience.again(
                allowance.deadline(),
                // A room just created may not be known everywhere at OVH yet.
                failure -> isPassing(failure) || failure instanceof OvhFailure.NotFound,
                () -> conferences.configureRoom(number, code, until, allowance));
    }

    /** Ends a room; one that is gone is fine. */
    Uni<Void> end(HostedNumber number, AccessCode code, Allowance allowance) {
        return patience.again(
                        allowance.deadline(),
                        Settings::isPassing,
                        () -> conferences.endRoom(number, code, SOON, allowance))
                .onFailure(Settings::isOver)
                .recoverWithNull();
    }

    /** Ends a half-made room as far as OVH lets us: whether it did. What remains is found again. */
    Uni<Boolean> abandon(HostedNumber number, AccessCode code, Allowance allowance) {
        return end(number, code, allowance)
                .replaceWith(true)
                .onFailure()
                .invoke(
                        failure ->
                                LOG.warnf(
                                        "A half-made room could not be ended yet: number=%s %s",
                                        number.number().ovh(), failure.getMessage()))
                .onFailure()
                .recoverWithItem(false);
    }

    /** Moves the end; fails with {@link RoomRefused.Unknown} for a room that is over. */
    Uni<Void> prolong(HostedNumber number, AccessCode code, Instant until, Allowance allowance) {
        return insist(allowance, () -> conferences.prolongRoom(number, code, until, allowance));
    }

    /** Whether it is over or as good as over. */
    boolean isEnding(Instant until) {
        return until.isBefore(clock.now().plus(SOON).plus(TOLERANCE));
    }

    /** The end of a room that people can enter; fails with {@link RoomRefused.Unknown}. */
    Uni<Instant> read(HostedNumber number, AccessCode code, Allowance allowance) {
        return conferences
                .room(number, code, allowance)
                .map(this::open)
                .onFailure(OvhFailure.NotFound.class)
                .transform(_ -> new RoomRefused.Unknown());
    }

    /** Its end; throws {@link RoomRefused.Unknown} for one that nobody can enter. */
    Instant open(OvhRoom room) {
        return room.until()
                .filter(until -> until.isAfter(clock.now()))
                .orElseThrow(RoomRefused.Unknown::new);
    }

    /** Sends again what may be sent again; fails with {@link RoomRefused.Unknown} for a room that is over. */
    <T> Uni<T> insist(Allowance allowance, Supplier<Uni<T>> call) {
        return patience.again(allowance.deadline(), Settings::isPassing, call)
                .onFailure(Settings::isOver)
                .transform(_ -> new RoomRefused.Unknown());
    }

    /** How long it is still open, by OVH's clock. */
    Duration left(Instant until) {
        return Duration.between(clock.now(), until);
    }

    static boolean isOver(Throwable failure) {
        return failure instanceof OvhFailure.NotFound || failure instanceof OvhFailure.Expired;
    }

    private static boolean isPassing(Throwable failure) {
        return Patience.stumbled(failure);
    }
}
