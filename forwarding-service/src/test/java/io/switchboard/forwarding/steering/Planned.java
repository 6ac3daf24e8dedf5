package io.switchboard.forwarding.steering;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.Rules;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Hotlines that nothing is known of at OVH yet. */
final class Planned {

    private Planned() {}

    static Hotline line() {
        return founded("0033199000021", new DialNumber("0033199000011"), 1);
    }

    static Hotline queue() {
        return founded("0033199000041", null, 3);
    }

    private static Hotline founded(String number, DialNumber line, int several) {
        return Hotline.founded(
                "lyon",
                new DialNumber(number),
                "aa1111111-ovh-1",
                line,
                false,
                rules(several),
                Instant.EPOCH);
    }

    private static Rules rules(int several) {
        return new Rules(
                "Lyon",
                List.of("FR"),
                several,
                Duration.ofSeconds(10),
                Unanswered.Kind.NOTHING,
                null,
                Duration.ofSeconds(20),
                DriftRule.REPAIR,
                Duration.ZERO,
                List.of(),
                null,
                Language.FRENCH,
                ZoneId.of("Europe/Paris"));
    }
}
