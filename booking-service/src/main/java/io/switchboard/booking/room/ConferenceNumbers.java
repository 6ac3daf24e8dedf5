package io.switchboard.booking.room;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The numbers that can hold a room, and which has the fewest: OVH's counts of a minute ago and what we asked for since. */
@ApplicationScoped
public class ConferenceNumbers {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private record Occupancy(DialNumber number, AtomicInteger rooms) {}

    private final ConferenceNumberClient gateway;
    private final Loop refresh;
    private volatile Map<DialNumber, Occupancy> known = Map.of();

    ConferenceNumbers(@RestClient ConferenceNumberClient gateway, Vertx vertx) {
        this.gateway = gateway;
        this.refresh =
                new Loop(
                        vertx,
                        "conference-numbers",
                        EVERY,
                        () -> ask().replaceWith(Next.AFTER_A_PAUSE));
    }

    void begin(@Observes StartupEvent start) {
        refresh.start();
    }

    void end(@Observes ShutdownEvent stop) {
        refresh.stop();
    }

    /** The number with the fewest rooms, counted as having one more from now on; empty while we know of none. */
    public Uni<Optional<DialNumber>> takeEmptiest() {
        if (!known.isEmpty()) {
            return Uni.createFrom().item(this::emptiest);
        }
        return ask().ifNoItem()
                .after(PATIENCE)
                .recoverWithItem(() -> null)
                .onFailure()
                .recoverWithNull()
                .map(_ -> emptiest());
    }

    private Optional<DialNumber> emptiest() {
        var emptiest =
                known.values().stream()
                        .min(Comparator.comparingInt(number -> number.rooms().get()));
        emptiest.ifPresent(number -> number.rooms().incrementAndGet());
        return emptiest.map(Occupancy::number);
    }

    /** Keeps what was known when there is no answer. */
    private Uni<Void> ask() {
        return gateway.list().invoke(this::note).replaceWithVoid();
    }

    private void note(List<ConferenceNumber> numbers) {
        known =
                numbers.stream()
                        .map(
                                number ->
                                        new Occupancy(
                                                number.number(), new AtomicInteger(number.rooms())))
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Occupancy::number, Function.identity()));
    }
}
