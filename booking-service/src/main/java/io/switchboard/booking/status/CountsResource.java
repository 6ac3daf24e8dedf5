package io.switchboard.booking.status;

import io.smallrye.mutiny.Uni;
import io.switchboard.booking.room.ConferenceNumbers;
import io.switchboard.booking.room.ConferenceNumbers.People;
import io.switchboard.contracts.booking.CountsApi;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How much is going on. */
@RolesAllowed("status")
public class CountsResource implements CountsApi {

    private static final String OPEN =
            "select count(*) from conference where state = 'OPEN' and ends_at > $1";

    private final Pool pool;
    private final ConferenceNumbers numbers;
    private final Clock clock;

    CountsResource(Pool pool, ConferenceNumbers numbers, Clock clock) {
        this.pool = pool;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    @Operation(summary = "Open conferences, and people in rooms as OVH counted them last")
    public Uni<Counts> counts() {
        return pool.preparedQuery(OPEN)
                .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC)))
                .map(rows -> rows.iterator().next().getLong(0))
                .map(
                        open ->
                                numbers.people()
                                        .map(people -> counts(open, people))
                                        .orElseGet(() -> new Counts(open, 0, null)));
    }

    private static Counts counts(long open, People people) {
        return new Counts(open, people.count(), people.at());
    }
}
