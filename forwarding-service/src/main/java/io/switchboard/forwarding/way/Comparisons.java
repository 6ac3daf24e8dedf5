package io.switchboard.forwarding.way;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.phone.Phones;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What should be of a hotline, from our books. To be used inside a session. */
@Singleton
public class Comparisons {

    private final ShiftRepository shifts;
    private final Phones phones;
    private final Clock clock;

    Comparisons(ShiftRepository shifts, Phones phones, Clock clock) {
        this.shifts = shifts;
        this.phones = phones;
        this.clock = clock;
    }

    public Uni<Comparison> of(Hotline hotline) {
        return shifts.underWay(hotline.id()).map(underWay -> of(hotline, underWay));
    }

    /** @param underWay those who answer */
    public Comparison of(Hotline hotline, List<Shift> underWay) {
        var rules = hotline.rules();
        return new Comparison(
                underWay.stream()
                        .flatMap(it -> it.phone().stream())
                        .map(phones::open)
                        .collect(Collectors.toSet()),
                new Unheard(
                        rules.unansweredKind(),
                        Optional.ofNullable(rules.unansweredTo()).map(phones::open),
                        rules.unansweredAfter().toSeconds()),
                LocalDateTime.ofInstant(clock.instant(), hotline.zone()));
    }
}
