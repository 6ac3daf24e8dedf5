package io.switchboard.booking.conference;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.platform.job.OwnContext;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Goes on with what a request, a crash or OVH left undone, and notes which conferences are over. Every replica works; rows are shared out. */
@ApplicationScoped
class ErrandJob {

    private static final Logger LOG = Logger.getLogger(ErrandJob.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int MOST = 32;
    private static final int AT_ONCE = 8;

    private final ConferenceLedger ledger;
    private final Errands errands;
    private final ConferenceNumbers numbers;
    private final Vertx vertx;
    private final Loop loop;

    ErrandJob(ConferenceLedger ledger, Errands errands, ConferenceNumbers numbers, Vertx vertx) {
        this.ledger = ledger;
        this.errands = errands;
        this.numbers = numbers;
        this.vertx = vertx;
        this.loop = new Loop(vertx, "errands", PAUSE, this::work);
    }

    void begin(@Observes StartupEvent start) {
        loop.start();
    }

    void end(@Observes ShutdownEvent stop) {
        loop.stop();
    }

    private Uni<Next> work() {
        return ledger.claimDue(MOST)
                .call(due -> each(due, this::runNext))
                .chain(
                        due ->
                                ledger.pastTheirEnd(MOST)
                                        .call(over -> each(over, ledger::settleEnded))
                                        .map(
                                                over ->
                                                        due.size() == MOST || over.size() == MOST
                                                                ? Next.AT_ONCE
                                                                : Next.AFTER_A_PAUSE));
    }

    private Uni<Conference> runNext(UUID conference) {
        return numbers.takeEmptiest()
                .chain(number -> errands.next(conference, number))
                .chain(errands::run);
    }

    /** Several at once, each with a database session of its own; one that fails is due again by its claim. */
    private Uni<Void> each(List<UUID> conferences, Step step) {
        return Multi.createFrom()
                .iterable(conferences)
                .onItem()
                .transformToUni(
                        id ->
                                OwnContext.run(vertx, () -> step.take(id))
                                        .onFailure()
                                        .invoke(
                                                failure ->
                                                        LOG.errorf(
                                                                failure,
                                                                "conference=%s errand failed",
                                                                id))
                                        .onFailure()
                                        .recoverWithNull())
                .merge(AT_ONCE)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private interface Step {
        Uni<Conference> take(UUID conference);
    }
}
