package io.switchboard.e2e.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import io.switchboard.e2e.house.Door;
import io.switchboard.e2e.house.House;
import io.switchboard.e2e.house.Part;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** The house, and what can be done to it. */
record Stage(House house, Crowd crowd, Duration away) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    /** People do what they do meanwhile; returns when all of them are through. */
    void during(Runnable trouble) {
        crowd.during(trouble);
    }

    /** For as long as a trouble lasts. */
    void passTime() {
        passTime(away);
    }

    void passTime(Duration time) {
        Awaitility.await("some time")
                .pollDelay(time)
                .atMost(time.plusSeconds(10))
                .until(() -> true);
    }

    /** Dies, and is started again at once. */
    void kill(Part part) {
        part.awaitReady();
        part.kill();
        awaitBack(part);
    }

    void awaitBack(Part part) {
        Awaitility.await(part.name() + " is back").atMost(PATIENCE).until(part::isReady);
    }

    /** Parts die and stay away for a while; what is not killed has to live on, and the services named to stay ready. */
    void without(List<Part> parts, List<Part> ready) {
        var away = parts.stream().map(Part::name).toList();
        var others = house.services().stream().filter(it -> !away.contains(it.name())).toList();
        others.forEach(this::awaitBack);
        Map<String, Long> before = pids(others);
        try (var _ = house.without(parts)) {
            passTime();
            assertThat(ready).allSatisfy(it -> assertThat(it.isReady()).as(it.name()).isTrue());
        }
        parts.forEach(this::awaitBack);
        others.forEach(this::awaitBack);
        assertThat(pids(others)).as("nobody dies because another is away").isEqualTo(before);
    }

    private static Map<String, Long> pids(List<Part> parts) {
        return parts.stream()
                .collect(Collectors.toMap(Part::name, it -> it.process().orElseThrow().pid()));
    }

    List<Part> both(Door service) {
        return List.of(house.part(service), house.second(service));
    }

    /** All services but both replicas of one. */
    List<Part> allBut(Door service) {
        return Door.SERVICES.stream()
                .filter(it -> it != service)
                .flatMap(it -> both(it).stream())
                .toList();
    }

    /** Everything that can be killed: services, and what they live on. */
    List<Part> everything() {
        return Stream.concat(Troubles.OURS.stream().map(house::part), house.services().stream())
                .toList();
    }
}
