package io.switchboard.booking.moderation;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.conference.Moderated;
import io.switchboard.booking.conference.ModeratedConferences;
import io.switchboard.booking.moderation.Acts.End;
import io.switchboard.booking.room.LiveTrouble;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.jboss.logging.Logger;

/** Does acts, one target after the other or a few at once; each is settled by itself, so that a crash loses none and repeats little. */
@ApplicationScoped
class ActRunner {

    private static final Logger LOG = Logger.getLogger(ActRunner.class);

    /** Of one act at once. The gateway changes one thing at a time in a room, while OVH is at several. */
    private static final int SIDE_BY_SIDE = 3;

    private final Acts acts;
    private final ActSteps steps;
    private final ModeratedConferences conferences;
    private final Clock clock;

    ActRunner(Acts acts, ActSteps steps, ModeratedConferences conferences, Clock clock) {
        this.acts = acts;
        this.steps = steps;
        this.conferences = conferences;
        this.clock = clock;
    }

    Uni<Void> run(ActErrand errand) {
        return conferences
                .of(List.of(errand.conference()))
                .chain(
                        found ->
                                found.isEmpty() || !found.getFirst().isOpen() || errand.late()
                                        ? failAll(errand)
                                        : doAll(errand, found.getFirst()));
    }

    private Uni<Void> doAll(ActErrand errand, Moderated conference) {
        return errand.waiting().isEmpty()
                ? acts.close(errand)
                : each(errand, target -> one(errand, conference, target));
    }

    private Uni<Void> failAll(ActErrand errand) {
        return each(errand, target -> acts.settle(errand, target, End.FAILED, it -> it));
    }

    private Uni<Void> one(ActErrand errand, Moderated conference, long target) {
        return steps.on(errand, conference, target)
                .chain(change -> acts.settle(errand, target, End.DONE, change))
                .onFailure(LiveTrouble.class)
                .recoverWithUni(trouble -> afterTrouble(errand, target, trouble));
    }

    /** Who has left needs nothing done any more. */
    private Uni<Void> afterTrouble(ActErrand errand, long target, LiveTrouble trouble) {
        return switch (trouble) {
            case LiveTrouble.HasLeft _ -> {
                var at = clock.instant();
                UnaryOperator<Sight> left = it -> it.left(target, at);
                yield acts.settle(errand, target, End.DONE, left);
            }
            case LiveTrouble.RoomGone _,
                    LiveTrouble.TaskForgotten _,
                    LiveTrouble.Refused _,
                    LiveTrouble.Away _ -> {
                LOG.warnf(
                        "conference=%s act=%s kind=%s failed: %s",
                        errand.conference(),
                        errand.act(),
                        errand.kind().text(),
                        trouble.getMessage());
                yield acts.settle(errand, target, End.FAILED, it -> it);
            }
        };
    }

    private static Uni<Void> each(ActErrand errand, LongFunction<Uni<Void>> work) {
        return Multi.createFrom()
                .iterable(errand.waiting())
                .onItem()
                .transformToUni(work::apply)
                .merge(SIDE_BY_SIDE)
                .collect()
                .last()
                .replaceWithVoid();
    }
}
