package io.switchboard.notifier.gallery;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.notifier.letter.OperatorLetter.ConferenceTrouble;
import io.switchboard.notifier.letter.OperatorLetter.DeadLettersFound;
import io.switchboard.notifier.letter.OperatorLetter.KeyExpiring;
import io.switchboard.notifier.letter.OperatorLetter.KeyRefused;
import io.switchboard.notifier.letter.OperatorLetter.ServiceDisturbed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Letters to whoever runs the service. */
@ApplicationScoped
class OperatorSamples {

    private static final UUID CONFERENCE = new UUID(1, 1);
    private static final DialNumber NUMBER = new DialNumber("0033199000001");

    private final Clock clock;

    OperatorSamples(Clock clock) {
        this.clock = clock;
    }

    Stream<Sample> troubles() {
        return Stream.of(
                new Sample(
                        "conference-trouble-not-opened",
                        new ConferenceTrouble(
                                CONFERENCE, false, "example.org", null, hoursAgo(1), true)),
                new Sample(
                        "conference-trouble-lost",
                        new ConferenceTrouble(
                                CONFERENCE, true, "example.org", NUMBER, hoursAgo(0), false)));
    }

    Stream<Sample> expiring() {
        return Stream.of(
                new Sample("key-expiring", new KeyExpiring(hoursAgo(-7 * 24), 7)),
                new Sample("key-expiring-tomorrow", new KeyExpiring(hoursAgo(-24), 1)));
    }

    Stream<Sample> refused() {
        return Stream.of(
                new Sample("key-refused", new KeyRefused("revoked", List.of(), hoursAgo(0))),
                new Sample(
                        "key-refused-missing-rules",
                        new KeyRefused(
                                "missing-rules",
                                List.of("PUT /telephony/*", "POST /telephony/*"),
                                hoursAgo(0))));
    }

    Stream<Sample> disturbed() {
        return Stream.of(new Sample("service-disturbed", new ServiceDisturbed(hoursAgo(0))));
    }

    Stream<Sample> dead() {
        return Stream.of(new Sample("dead-letters", new DeadLettersFound(3, 1, hoursAgo(24))));
    }

    private Instant hoursAgo(int hours) {
        return clock.instant().minus(Duration.ofHours(hours));
    }
}
