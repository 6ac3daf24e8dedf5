package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.room.LiveRooms;
import io.switchboard.booking.room.LiveTrouble;
import io.switchboard.booking.room.RoomActs;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.room.Participant;
import io.switchboard.contracts.task.Task;
import io.switchboard.contracts.task.TaskState;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** One act on one target: OVH is asked, its task waited for, and what has become of it looked at. */
@ApplicationScoped
class ActSteps {

    private static final Duration FIRST_LOOK = Duration.ofMillis(600);
    private static final Duration LATER_LOOKS = Duration.ofMillis(1100);

    /** The gateway tells one answer for so long. */
    private static final Duration UNTIL_NEWS = Duration.ofMillis(1100);

    private final RoomActs acts;
    private final LiveRooms rooms;
    private final Duration patience;
    private final Clock clock;

    ActSteps(RoomActs acts, LiveRooms rooms, ModerationConfig config, Clock clock) {
        this.acts = acts;
        this.rooms = rooms;
        this.patience = config.acts().patience();
        this.clock = clock;
    }

    /** What the act has changed in the room. Fails with {@link LiveTrouble} when OVH did not do it, or did not say so in time. */
    Uni<UnaryOperator<Sight>> on(ActErrand errand, Moderated conference, long target) {
        var deadline = Deadline.in(patience);
        return whileAway(deadline, () -> begin(errand, conference, target))
                .chain(task -> done(task, deadline, FIRST_LOOK))
                .chain(at -> seen(errand, conference, target, at));
    }

    private Uni<Task> begin(ActErrand errand, Moderated conference, long target) {
        return acts.begin(
                errand.key(target),
                conference.forAudit(),
                errand.kind(),
                conference.room(),
                target,
                errand.volume());
    }

    /** When OVH said that its task is done. */
    private Uni<Instant> done(Task task, Deadline deadline, Duration pause) {
        return switch (task.state()) {
            case DONE -> Uni.createFrom().item(clock.instant());
            case ERROR -> Uni.createFrom().failure(LiveTrouble.refused("task-failed"));
            case TODO, DOING, PAUSE, UNKNOWN ->
                    deadline.over()
                            ? Uni.createFrom().failure(LiveTrouble.away("the task is not done"))
                            : after(pause, () -> look(task, deadline));
        };
    }

    private Uni<Instant> look(Task task, Deadline deadline) {
        return whileAway(deadline, () -> acts.look(task))
                .chain(
                        seen ->
                                seen.what().state() == TaskState.DONE
                                        ? Uni.createFrom().item(seen.at())
                                        : done(seen.what(), deadline, LATER_LOOKS))
                // OVH forgets tasks that are over. What is read next shows what came of it.
                .onFailure(LiveTrouble.TaskForgotten.class)
                .recoverWithItem(clock::instant);
    }

    /** Of one person we read what it is like now. Of many we take OVH's word, or reading would cost more than doing. */
    private Uni<UnaryOperator<Sight>> seen(
            ActErrand errand, Moderated conference, long target, Instant at) {
        UnaryOperator<Sight> word = it -> it.done(errand.kind(), target, errand.volume(), at);
        return errand.kind().isOnSomebody()
                ? read(conference, target, at)
                        .map(told -> word(told, target, word, at))
                        .onFailure(LiveTrouble.class)
                        .recoverWithItem(word)
                : Uni.createFrom().item(word);
    }

    private Uni<Observed<List<Participant>>> read(
            Moderated conference, long target, Instant since) {
        return rooms.read(conference.room(), List.of(target))
                .chain(
                        told ->
                                told.at().isBefore(since)
                                        ? after(
                                                UNTIL_NEWS,
                                                () ->
                                                        rooms.read(
                                                                conference.room(), List.of(target)))
                                        : Uni.createFrom().item(told));
    }

    private static UnaryOperator<Sight> word(
            Observed<List<Participant>> told, long target, UnaryOperator<Sight> word, Instant at) {
        return told.stale() || told.at().isBefore(at)
                ? word
                : it -> it.read(List.of(target), told.what(), told.at());
    }

    /** The wish has a name, so it may be repeated. */
    private static <T> Uni<T> whileAway(Deadline deadline, Supplier<Uni<T>> call) {
        return Uni.createFrom()
                .deferred(call::get)
                .onFailure(LiveTrouble.Away.class)
                .recoverWithUni(
                        away ->
                                deadline.over()
                                        ? Uni.createFrom().failure(away)
                                        : after(LATER_LOOKS, () -> whileAway(deadline, call)));
    }

    private static <T> Uni<T> after(Duration pause, Supplier<Uni<T>> then) {
        return Uni.createFrom().voidItem().onItem().delayIt().by(pause).chain(then::get);
    }
}
