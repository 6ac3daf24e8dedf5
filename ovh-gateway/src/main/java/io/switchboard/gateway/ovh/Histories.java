package io.switchboard.gateway.ovh;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** Conferences that were held on a number. */
@ApplicationScoped
public class Histories {

    /** @param from their begin, earliest; {@code to} their begin, latest */
    public Series<Long, OvhHistory> of(
            HostedNumber number, Optional<Instant> from, Optional<Instant> to) {
        var all = Series.of(Operation.HISTORIES, Operation.HISTORY, number.path(), OvhHistory::id);
        var later = from.map(it -> all.where("dateBegin.from", it.toString())).orElse(all);
        return to.map(it -> later.where("dateBegin.to", it.toString())).orElse(later);
    }
}
