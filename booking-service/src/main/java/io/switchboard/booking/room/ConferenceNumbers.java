package io.switchboard.booking.room;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.switchboard.booking.Patience;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.room.ConferenceNumber;
import io.switchboard.platform.job.Loop;
import io.switchboard.platform.job.Loop.Next;
import io.switchboard.platform.job.OwnContext;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The numbers that can hold a room, and which has the fewest: OVH's counts of a minute ago and what we asked for since. */
@ApplicationScoped
public class ConferenceNumbers {

    private static final Duration EVERY = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ConferenceNumberClient gateway;
    private final Vertx vertx;
    private final Loop refresh;
    private volatile Map<DialNumber, AtomicInteger> rooms = new ConcurrentHashMap<>();
    private volatile Optional<People> people = Optional.empty();
    private CompletableFuture<Void> asking = CompletableFuture.completedFuture(null);

    ConferenceNumbers(@RestClient ConferenceNumberClient gateway, Vertx vertx) {
        this.gateway = gateway;
        this.vertx = vertx;
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

    /** Ends when there are numbers to take, or after a little while without; never fails. */
    public Uni<Void> atHand() {
        return rooms.isEmpty()
                ? Patience.wait(vertx, PATIENCE, Uni.createFrom().completionStage(this::askOnce))
                        .onFailure()
                        .recoverWithNull()
                : Uni.createFrom().voidItem();
    }

    /** The number with the fewest rooms, counted as having one more from now on; empty while we know of none. */
    public Optional<DialNumber> takeEmptiest() {
        var emptiest =
                rooms.entrySet().stream()
                        .min(Comparator.comparingInt(number -> number.getValue().get()));
        emptiest.ifPresent(number -> number.getValue().incrementAndGet());
        return emptiest.map(Map.Entry::getKey);
    }

    /** The gateway says that this one is gone; it is not taken again before the gateway offers it again. */
    public void forget(DialNumber gone) {
        rooms.remove(gone);
    }

    /** However many wait, the gateway is asked once. A copy, since who gives up waiting cancels what they wait for. */
    private synchronized CompletableFuture<Void> askOnce() {
        if (asking.isDone()) {
            asking = OwnContext.run(vertx, this::ask).subscribeAsCompletionStage();
        }
        return asking.copy();
    }

    /** Keeps what was known when there is no answer. */
    private Uni<Void> ask() {
        return gateway.list().invoke(this::note).replaceWithVoid();
    }

    /** Who was in all rooms of all numbers; empty before OVH has told us first. */
    public Optional<People> people() {
        return people;
    }

    /** @param at when OVH counted them, on the number that was counted longest ago */
    public record People(long count, Instant at) {}

    private void note(List<ConferenceNumber> numbers) {
        people =
                numbers.stream()
                        .map(it -> new People(it.participants(), it.at()))
                        .reduce(
                                (one, other) ->
                                        new People(
                                                one.count() + other.count(),
                                                one.at().isBefore(other.at())
                                                        ? one.at()
                                                        : other.at()));
        var counted = new ConcurrentHashMap<DialNumber, AtomicInteger>();
        numbers.forEach(it -> counted.put(it.number(), new AtomicInteger(it.rooms())));
        rooms = counted;
    }
}
