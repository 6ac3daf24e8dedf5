package io.switchboard.gateway.reading;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Allowance;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.budget.BudgetRefused;
import io.switchboard.gateway.budget.CallerContext;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Reads that are under way: whoever wants the same meanwhile shares the outcome. Nobody urgent waits for one that goes in a lower lane, and
 * nobody who leaves ends it for the others.
 */
@ApplicationScoped
class SharedReads {

    private static final Duration RETRY = Duration.ofSeconds(2);

    private final Budget budget;
    private final ReadingConfig config;
    private final ConcurrentMap<Course, Flight<?>> underWay = new ConcurrentHashMap<>();

    SharedReads(Budget budget, ReadingConfig config) {
        this.budget = budget;
        this.config = config;
    }

    /** @param asked how long this caller waits, and in which lane; what is begun goes on for as long as the operation may */
    <T> Uni<T> join(Object key, Allowance asked, Function<Allowance, Uni<T>> source) {
        return CallerContext.keep(
                () -> {
                    Flight<T> flight = flight(key, asked.lane(), source);
                    var wait = Math.max(1, asked.deadline().left().toMillis());
                    return Uni.createFrom()
                            .completionStage(() -> flight.outcome.copy())
                            .ifNoItem()
                            .after(Duration.ofMillis(wait))
                            .failWith(flight::late);
                });
    }

    private <T> Flight<T> flight(Object key, Lane lane, Function<Allowance, Uni<T>> source) {
        for (var higher : Lane.values()) {
            // The same key always stands for the same kind of answer.
            @SuppressWarnings("unchecked")
            var other = (Flight<T>) underWay.get(new Course(key, higher));
            if (other != null && higher.compareTo(lane) <= 0) {
                return other;
            }
        }
        return begin(new Course(key, lane), source);
    }

    private <T> Flight<T> begin(Course course, Function<Allowance, Uni<T>> source) {
        var mine = new Flight<T>(budget.allow(course.lane, Deadline.in(config.deadline())));
        @SuppressWarnings("unchecked")
        var other = (Flight<T>) underWay.putIfAbsent(course, mine);
        if (other != null) {
            return other;
        }
        // A subscription of its own, so that it outlives the caller who happened to begin it.
        Uni.createFrom()
                .deferred(() -> source.apply(mine.allowance))
                .onTermination()
                .invoke(() -> underWay.remove(course, mine))
                .subscribe()
                .with(mine.outcome::complete, mine.outcome::completeExceptionally);
        return mine;
    }

    private record Course(Object key, Lane lane) {}

    private static final class Flight<T> {
        private final Allowance allowance;
        private final CompletableFuture<T> outcome = new CompletableFuture<>();

        private Flight(Allowance allowance) {
            this.allowance = allowance;
        }

        /** Why somebody waited in vain: for our budget, or for OVH. */
        private Throwable late() {
            return allowance.calls() == 0 ? new BudgetRefused.Busy(RETRY) : new TookTooLong();
        }
    }
}
