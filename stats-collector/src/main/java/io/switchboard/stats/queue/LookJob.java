package io.switchboard.stats.queue;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.platform.job.Jobs;
import io.switchboard.platform.job.Schedule;
import io.switchboard.stats.gateway.GatewayTrouble;
import io.switchboard.stats.gateway.Queues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;

/** Looks at those queues that are due, one after the other, in one replica. */
@ApplicationScoped
class LookJob {

    private static final Duration EVERY = Duration.ofSeconds(10);

    private final Queues queues;
    private final DueQueues due;
    private final Rests rests;
    private final LookLedger ledger;
    private final MeterRegistry meters;

    LookJob(Queues queues, DueQueues due, Rests rests, LookLedger ledger, MeterRegistry meters) {
        this.queues = queues;
        this.due = due;
        this.rests = rests;
        this.ledger = ledger;
        this.meters = meters;
    }

    void begin(@Observes StartupEvent start, Jobs jobs) {
        List.of("heard", "silent").forEach(this::looks);
        jobs.schedule("queue-looks", Schedule.every(EVERY), this::run);
    }

    /** How many there are, and how many were looked at. */
    Uni<String> run() {
        return queues.known()
                .chain(known -> due.of(known).map(all -> new Found(known.size(), awake(all))))
                .chain(
                        found ->
                                Multi.createFrom()
                                        .iterable(found.due)
                                        .onItem()
                                        .transformToUniAndConcatenate(this::look)
                                        .onItem()
                                        .ignoreAsUni()
                                        .replaceWith(
                                                "queues=%d looked=%d"
                                                        .formatted(
                                                                found.queues, found.due.size())));
    }

    private List<DialNumber> awake(List<DialNumber> all) {
        return all.stream().filter(it -> !rests.isResting(it)).toList();
    }

    /** One queue's trouble is not the others'. */
    private Uni<Void> look(DialNumber number) {
        return queues.statistics(number)
                .chain(counted -> queues.calls(number).map(calls -> Look.of(counted, calls)))
                .chain(look -> ledger.write(number, look))
                .invoke(() -> count("heard"))
                .onFailure(GatewayTrouble.class)
                .recoverWithItem(
                        trouble -> {
                            count("silent");
                            rests.rest(number, trouble);
                            return null;
                        });
    }

    private void count(String outcome) {
        looks(outcome).increment();
    }

    private Counter looks(String outcome) {
        return meters.counter("stats.queue.looks", "outcome", outcome);
    }

    private record Found(int queues, List<DialNumber> due) {}
}
