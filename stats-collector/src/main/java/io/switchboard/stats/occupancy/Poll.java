package io.switchboard.stats.occupancy;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.stats.gateway.ConferenceNumbers;
import io.switchboard.stats.time.Calendar;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks once what OVH counts on all numbers, and keeps what is its own word. */
@Singleton
class Poll {

    private final ConferenceNumbers numbers;
    private final MinuteLedger ledger;
    private final Calendar calendar;

    Poll(ConferenceNumbers numbers, MinuteLedger ledger, Calendar calendar) {
        this.numbers = numbers;
        this.ledger = ledger;
        this.calendar = calendar;
    }

    /**
     * What came of it. A count belongs to the minute in which OVH counted; one that stands in for an answer that OVH did not give belongs to
     * none. Fails with {@link io.switchboard.stats.gateway.GatewayTrouble}.
     *
     * @param now in the minute of which it is asked
     */
    Uni<Outcome> of(Instant now) {
        var minute = calendar.minute(now);
        return numbers.known()
                .chain(
                        known ->
                                numbers.counted()
                                        .chain(counted -> keep(known, fresh(counted), minute)));
    }

    private Uni<Outcome> keep(
            List<DialNumber> known, Map<DialNumber, Count> counts, Instant minute) {
        var all = new HashSet<>(known);
        all.addAll(counts.keySet());
        var heard = counts.values().stream().filter(it -> !it.at().isBefore(minute)).count();
        return ledger.write(all, counts)
                .map(added -> new Outcome(all.size(), Math.toIntExact(heard), added));
    }

    private static Map<DialNumber, Count> fresh(List<ConferenceNumber> counted) {
        return counted.stream()
                .filter(it -> !it.stale())
                .collect(Collectors.toMap(ConferenceNumber::number, Count::of));
    }

    /**
     * @param numbers that we have
     * @param heard of them, those that OVH has counted since the minute began
     * @param added minutes of numbers that were not known before
     */
    record Outcome(int numbers, int heard, int added) {

        boolean complete() {
            return heard == numbers;
        }
    }
}
