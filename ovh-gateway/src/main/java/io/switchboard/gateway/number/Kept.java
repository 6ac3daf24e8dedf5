package io.switchboard.gateway.number;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.ovh.Flights;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;

/**
 * A value of OVH's that is kept for a while. Young enough, it is told at once, and fetched anew beside from half of its time on; too old,
 * it is fetched, and told all the same when OVH does not give a newer one. Whoever wants it meanwhile shares the fetching.
 */
final class Kept<V> {

    private static final Logger LOG = Logger.getLogger(Kept.class);

    /** After a failure the old value is told without asking, so that OVH's silence does not become ours. */
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Function<Lane, Uni<V>> source;
    private final Duration age;
    private final Duration patience;
    private final LongSupplier nanos;
    private final Flights<String, V> flights = new Flights<>();
    private volatile Value<V> value;
    private volatile long failedAt;

    /**
     * @param source asked in the interactive lane when somebody waits for it, else in the background
     */
    Kept(Function<Lane, Uni<V>> source, Duration age, Duration patience, LongSupplier nanos) {
        this.source = source;
        this.age = age;
        this.patience = patience;
        this.nanos = nanos;
        this.failedAt = nanos.getAsLong() - PAUSE.toNanos();
    }

    Uni<V> get() {
        var known = value;
        if (known == null) {
            return fetch(Lane.INTERACTIVE);
        }
        var old = nanos.getAsLong() - known.at;
        if (old > age.toNanos() / 2 && nanos.getAsLong() - failedAt >= PAUSE.toNanos()) {
            if (old > age.toNanos()) {
                return fetch(Lane.INTERACTIVE)
                        .ifNoItem()
                        .after(patience)
                        .recoverWithItem(known.what)
                        .onFailure()
                        .recoverWithItem(known.what);
            }
            // Nobody waits for this one, and its failure is logged where it happens.
            fetch(Lane.BACKGROUND).subscribe().with(_ -> {}, _ -> {});
        }
        return Uni.createFrom().item(known.what);
    }

    /** What is known now, however old. */
    Optional<V> known() {
        return Optional.ofNullable(value).map(Value::what);
    }

    private Uni<V> fetch(Lane lane) {
        return flights.share(
                "value",
                () ->
                        source.apply(lane)
                                .invoke(what -> value = new Value<>(what, nanos.getAsLong()))
                                .onFailure()
                                .invoke(this::failed));
    }

    private void failed(Throwable failure) {
        failedAt = nanos.getAsLong();
        if (value != null) {
            LOG.warnf("An older answer of OVH is used: %s", failure.getMessage());
        }
    }

    private record Value<V>(V what, long at) {}
}
