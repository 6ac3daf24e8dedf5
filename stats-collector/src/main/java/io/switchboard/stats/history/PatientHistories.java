package io.switchboard.stats.history;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.history.ConferenceHistory;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.stats.gateway.GatewayTrouble.Away;
import io.switchboard.stats.gateway.Histories;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * Asks again what OVH did not answer, after pauses that grow: in the background our turn does not always come in time, and what was read of
 * an answer that was cut short is remembered for the next.
 */
@Startup
@Singleton
class PatientHistories {

    private static final int TRIES = 6;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Histories histories;
    private final Vertx vertx;
    private final HistoriesConfig config;
    private final Counter lists;
    private final Counter read;

    PatientHistories(
            Histories histories, Vertx vertx, HistoriesConfig config, MeterRegistry meters) {
        this.histories = histories;
        this.lists = meters.counter("stats.histories.lists");
        this.read = meters.counter("stats.histories.read");
        this.vertx = vertx;
        this.config = config;
    }

    /** As {@link Histories#list}. */
    Uni<Observed<List<Long>>> list(DialNumber number, Window window) {
        return ask(() -> histories.list(number, window.from(), window.to()), 1)
                .invoke(() -> lists.increment());
    }

    /** As {@link Histories#read}. */
    Uni<List<ConferenceHistory>> read(DialNumber number, List<Long> ids) {
        return ask(() -> histories.read(number, ids), 1)
                .invoke(told -> read.increment(told.size()));
    }

    private <T> Uni<T> ask(Supplier<Uni<T>> question, int tries) {
        return Uni.createFrom()
                .deferred(() -> question.get())
                .onFailure(failure -> failure instanceof Away && tries < TRIES)
                .recoverWithUni(
                        failure ->
                                pause(wait((Away) failure, tries))
                                        .chain(() -> ask(question, tries + 1)));
    }

    private Duration wait(Away trouble, int tries) {
        var ours = config.pause().multipliedBy(1L << (tries - 1));
        var wait = trouble.retryAfter().filter(it -> it.compareTo(ours) > 0).orElse(ours);
        return wait.compareTo(LONGEST) < 0 ? wait : LONGEST;
    }

    private Uni<Void> pause(Duration wait) {
        return Uni.createFrom()
                .emitter(
                        emitter ->
                                vertx.setTimer(
                                        Math.max(1, wait.toMillis()), _ -> emitter.complete(null)));
    }
}
