package io.switchboard.gateway.number;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.gateway.budget.Budget;
import io.switchboard.gateway.ovh.Conferences;
import io.switchboard.gateway.ovh.HostedNumber;
import io.switchboard.gateway.ovh.Product;
import io.switchboard.gateway.ovh.RoomsStats;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** What OVH counts on our numbers. */
@ApplicationScoped
class Counts {

    private static final Duration DEADLINE = Duration.ofSeconds(12);

    private final Numbers numbers;
    private final Conferences conferences;
    private final Budget budget;
    private final NumbersConfig config;
    private final ConcurrentMap<HostedNumber, Kept<RoomsStats>> kept = new ConcurrentHashMap<>();

    private final Clock clock;

    Counts(
            Numbers numbers,
            Conferences conferences,
            Budget budget,
            NumbersConfig config,
            Clock clock) {
        this.clock = clock;
        this.numbers = numbers;
        this.conferences = conferences;
        this.budget = budget;
        this.config = config;
    }

    /**
     * Every number that OVH tells us of. One whose count was never read is left out, unless that would leave none.
     *
     * @param lane in which OVH is asked for counts that are too old
     */
    Uni<List<ConferenceNumber>> all(Lane lane) {
        return numbers.all(Product.CONFERENCE).chain(hosted -> counted(hosted, lane));
    }

    private Uni<List<ConferenceNumber>> counted(List<HostedNumber> hosted, Lane lane) {
        if (hosted.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        var counts = hosted.stream().map(it -> count(it, lane)).toList();
        return Uni.join()
                .all(counts.stream().map(it -> it.onFailure().recoverWithNull()).toList())
                .andCollectFailures()
                .chain(
                        found ->
                                found.stream().allMatch(Objects::isNull)
                                        ? counts.getFirst().map(List::of)
                                        : Uni.createFrom().item(present(found)));
    }

    private static List<ConferenceNumber> present(List<ConferenceNumber> found) {
        return found.stream().filter(Objects::nonNull).toList();
    }

    private Uni<ConferenceNumber> count(HostedNumber hosted, Lane asked) {
        return kept.computeIfAbsent(
                        hosted,
                        _ ->
                                new Kept<>(
                                        lane -> fetch(hosted, lane),
                                        config.statsAge(),
                                        config.patience(),
                                        System::nanoTime))
                .observed(clock, asked)
                .map(stats -> shown(hosted, stats));
    }

    private Uni<RoomsStats> fetch(HostedNumber hosted, Lane lane) {
        return conferences.roomsStats(hosted, budget.allow(lane, Deadline.in(DEADLINE)));
    }

    private static ConferenceNumber shown(HostedNumber hosted, Observed<RoomsStats> stats) {
        return new ConferenceNumber(
                hosted.number(),
                stats.what().roomsCount(),
                stats.what().activeRoomsCount(),
                stats.what().participantsCount(),
                stats.at(),
                stats.stale());
    }
}
