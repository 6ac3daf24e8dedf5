package io.switchboard.gateway.number;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.gateway.ovh.Flights;
import java.time.Clock;
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
    private final Flights<Lane, Value<V>> flights = new Flights<>();
    private volatile Value<V> value;
    private volatile long failedAt;

    /**
     * @param source asked in the lane of whoever waits for it, else in the background
     */
    Kept(Function<Lane, Uni<V>> source, Duration age, Duration patience, LongSupplier nanos) {
        this.source = source;
        this.age = age;
        this.patience = patience;
        this.nanos = nanos;
        this.failedAt = nanos.getAsLong() - PAUSE.toNanos();
    }

    Uni<V> get() {
        return value(Lane.INTERACTIVE).map(Value::what);
    }

    /**
     * As {@link #get}, with its age: stale once it is older than it shall be.
     *
     * @param lane in which OVH is asked where it must be
     */
    Uni<Observed<V>> observed(Clock clock, Lane lane) {
        return value(lane)
                .map(
                        it -> {
                            var old = Duration.ofNanos(nanos.getAsLong() - it.at);
                            return new Observed<>(
                                    it.what,
                                    clock.instant().minus(old),
                                    old.compareTo(age.plus(patience)) > 0);
                        });
    }

    /** The value at most so old; fails with what OVH fails with. */
    Uni<V> younger(Duration youth) {
        var known = value;
        return known != null && nanos.getAsLong() - known.at < youth.toNanos()
                ? Uni.createFrom().item(known.what)
                : fetch(Lane.INTERACTIVE).map(Value::what);
    }

    /** What is known now, however old. */
    Optional<V> known() {
        return Optional.ofNullable(value).map(Value::what);
    }

    private Uni<Value<V>> value(Lane lane) {
        var known = value;
        if (known == null) {
            return fetch(lane);
        }
        var old = nanos.getAsLong() - known.at;
        if (old > age.toNanos() / 2 && nanos.getAsLong() - failedAt >= PAUSE.toNanos()) {
            if (old > age.toNanos()) {
                return fetch(lane)
                        .ifNoItem()
                        .after(patience)
                        .recoverWithItem(known)
                        .onFailure()
                        .recoverWithItem(known);
            }
            // Nobody waits for this one, and its failure is logged where it happens.
            fetch(Lane.BACKGROUND).subscribe().with(_ -> {}, _ -> {});
        }
        return Uni.createFrom().item(known);
    }

    private Uni<Value<V>> fetch(Lane lane) {
        return flights.share(
                // Nobody who waits waits behind what is fetched in the background.
                lane,
                () ->
                        source.apply(lane)
                                .map(what -> new Value<>(what, nanos.getAsLong()))
                                .invoke(newer -> value = newer)
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
