package io.switchboard.e2e.house;

import java.time.Instant;
import java.util.stream.Stream;

/** Who reads a topic: a group of a service. */
public record Reader(Door service, String group, String topic) {

    /** An operator has them read again what came since, while their services are away. */
    public static void readAgain(House house, Instant since, Reader... readers) {
        var parts =
                Stream.of(readers)
                        .map(Reader::service)
                        .distinct()
                        .flatMap(it -> Stream.of(house.part(it), house.second(it)))
                        .toList();
        try (var _ = house.withEnded(parts)) {
            Stream.of(readers).forEach(it -> it.group(house).readAgain(since));
        }
        parts.forEach(Part::awaitReady);
    }

    private ConsumerGroup group(House house) {
        return new ConsumerGroup(house.broker(), group, topic);
    }
}
