package io.switchboard.gateway.command;

import io.quarkus.arc.All;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.Rows;
import io.switchboard.platform.time.Deadline;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leaves rows as a replica does that is killed while a change is under way, its turn over by now. */
@ApplicationScoped
class Killed {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChangeLedger ledger;
    private final Discretion discretion;
    private final Rows rows;
    private final List<Change<?, ?>> changes;

    Killed(ChangeLedger ledger, Discretion discretion, Rows rows, @All List<Change<?, ?>> changes) {
        this.ledger = ledger;
        this.discretion = discretion;
        this.rows = rows;
        this.changes = changes;
    }

    UUID at(String operation, String key, Object wish) {
        var wanted = wanted(operation, key, wish);
        var claim =
                ledger.claim(wanted, Duration.ofSeconds(30)).await().atMost(PATIENCE).orElseThrow();
        return claim.id();
    }

    /** Somebody may look at it now. */
    void isDue(UUID change) {
        rows.run("update change set due = clock_timestamp() where id = $1", change);
    }

    /** Another replica is at the same thing. */
    void isTurnOfAnother(UUID change, Duration time) {
        rows.run(
                "insert into turn (subject, holder, until) select subject, gen_random_uuid(), clock_timestamp() + $2 * interval '1 ms'"
                        + " from change where id = $1",
                change,
                time.toMillis());
    }

    private Wanted wanted(String operation, String key, Object wish) {
        var change =
                changes.stream()
                        .filter(it -> it.operation().equals(operation))
                        .findFirst()
                        .orElseThrow();
        return wanted(change, key, wish);
    }

    private <W> Wanted wanted(Change<W, ?> change, String key, Object wish) {
        var asker =
                new Asker(
                        "booking-service",
                        Optional.empty(),
                        Lane.INTERACTIVE,
                        Deadline.in(PATIENCE),
                        null);
        return discretion.wanted(change, asker, key, change.wish().cast(wish));
    }
}
