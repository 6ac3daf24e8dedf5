package io.switchboard.e2e.rolling;

import io.switchboard.e2e.house.Balancer;
import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Newcomer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One name for all replicas of a service, behind which the house's second ones stand at first, and newcomers in the end. */
final class Cluster implements AutoCloseable {
    private static final List<Door> ROLLED =
            List.of(Door.WEB_FRONTEND, Door.BOOKING_SERVICE, Door.OVH_GATEWAY);

    /** As {@code minReadySeconds} of production, and a little shorter. */
    private static final Duration SIDE_BY_SIDE = Duration.ofSeconds(3);

    private static final Duration WARM_WITHIN = Duration.ofMinutes(2);

    /** Until nobody is led to a replica any more that has been told to end. */
    private static final Duration NEWS_TRAVELS = Duration.ofSeconds(1);

    /** The delay of {@code Launch}, then what is under way, then the end itself. */
    private static final int ENDS_WITHIN_SECONDS = 4 + 8;

    private final Map<Door, Balancer> names = new EnumMap<>(Door.class);
    private final Map<Door, Newcomer> newcomers = new EnumMap<>(Door.class);
    private final House house;

    Cluster(House house) {
        this.house = house;
        ROLLED.forEach(service -> names.put(service, Balancer.over(List.of(old(service)))));
    }

    /** Where people come in. */
    int site() {
        return names.get(Door.WEB_FRONTEND).port();
    }

    /** Nothing of its start concerns people, so that it may be there before they are. Returns when it is ready. */
    Cluster withNewGateway() {
        start(Door.OVH_GATEWAY, Map.of());
        try {
            newcomers.get(Door.OVH_GATEWAY).awaitReady();
            return this;
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** They call each other, and the gateway, by name. Returns when they are ready. */
    void startNewcomers() {
        start(Door.BOOKING_SERVICE, Map.of("OVH_GATEWAY_ADDRESSES", name(Door.OVH_GATEWAY)));
        start(Door.WEB_FRONTEND, Map.of("BOOKING_SERVICE_ADDRESSES", name(Door.BOOKING_SERVICE)));
        newcomers.values().forEach(Newcomer::awaitReady);
    }

    private void start(Door service, Map<String, String> others) {
        newcomers.put(service, Newcomer.of(house, service, others));
    }

    private String name(Door service) {
        return "localhost:" + names.get(service).port();
    }

    /** Nobody but us is led to the new frontend yet, nor by it to any booking-service. */
    void tryOut() {
        var bookings = names.get(Door.BOOKING_SERVICE);
        bookings.leadTo(List.of(newcomers.get(Door.BOOKING_SERVICE).port()));
        int door = newcomers.get(Door.WEB_FRONTEND).port();
        // Cold, on a machine that does other things, it may say "try later" at first: therefore it
        // is tried out.
        Awaitility.await("the newcomers serve somebody")
                .atMost(WARM_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(3))
                .ignoreExceptionsInstanceOf(Guest.Unserved.class)
                .until(
                        () -> {
                            Crowd.tryOut(house, door);
                            return true;
                        });
        bookings.leadTo(List.of(old(Door.BOOKING_SERVICE)));
    }

    /** The old one is still found for a moment after it has been told to end. */
    void replace(Door service) {
        var name = names.get(service);
        int now = newcomers.get(service).port();
        var going = house.second(service).process().orElseThrow();

        name.leadTo(List.of(old(service), now));
        pass(SIDE_BY_SIDE);
        going.destroy();
        pass(NEWS_TRAVELS);
        name.leadTo(List.of(now));

        Awaitility.await("the old one has gone")
                .atMost(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS)
                .until(() -> !going.isAlive());
    }

    private int old(Door service) {
        return house.secondPort(service);
    }

    private static void pass(Duration time) {
        Awaitility.await("time passes")
                .pollDelay(time)
                .atMost(time.multipliedBy(2))
                .until(() -> true);
    }

    @Override
    public void close() {
        newcomers.values().forEach(it -> it.process().destroy());
        newcomers.values().forEach(Newcomer::close);
        names.values().forEach(Balancer::close);
    }
}
