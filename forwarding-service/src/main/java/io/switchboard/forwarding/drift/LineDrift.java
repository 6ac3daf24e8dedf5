package io.switchboard.forwarding.drift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.phone.PhoneNumber;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftRepository;
import io.switchboard.forwarding.way.Comparison;
import io.switchboard.forwarding.way.Comparisons;
import io.switchboard.forwarding.way.Sight;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody has changed of a line. */
@Singleton
class LineDrift {

    /** As the hotline's row has it. */
    private static final String NO_FORWARD = "none";

    private final ShiftRepository shifts;
    private final Comparisons comparisons;
    private final Acceptance acceptance;

    LineDrift(ShiftRepository shifts, Comparisons comparisons, Acceptance acceptance) {
        this.shifts = shifts;
        this.comparisons = comparisons;
        this.acceptance = acceptance;
    }

    Uni<List<Deed>> of(Hotline hotline, Sight.OfLine line) {
        return shifts.underWay(hotline.id())
                .map(
                        underWay -> {
                            var should = comparisons.of(hotline, underWay);
                            return Stream.of(
                                            forward(hotline, line, should, underWay),
                                            should.isUnansweredRight(line)
                                                    ? Optional.<Deed>empty()
                                                    : Optional.of(Unanswering.repair(hotline)))
                                    .flatMap(Optional::stream)
                                    .toList();
                        });
    }

    private Optional<Deed> forward(
            Hotline hotline, Sight.OfLine line, Comparison should, List<Shift> underWay) {
        if (should.leadsRight(line)) {
            return Optional.empty();
        }
        var what = what(line, should);
        if (hotline.driftRule() == DriftRule.REPAIR) {
            return Optional.of(repair(hotline, what));
        }
        return Optional.of(
                what == Difference.NOT_FORWARDED
                        ? Deed.accept(what, () -> ends(hotline, underWay))
                        : should.forwardedTo(line)
                                .filter(phone -> acceptance.mayAnswer(phone, hotline))
                                .map(phone -> accept(hotline, what, phone))
                                .orElseGet(() -> repair(hotline, what)));
    }

    private static Difference what(Sight.OfLine line, Comparison should) {
        if (!should.isAnswered()) {
            return Difference.FORWARDED;
        }
        return line.forwarding().always().on()
                ? Difference.FORWARDED_ELSEWHERE
                : Difference.NOT_FORWARDED;
    }

    private Deed accept(Hotline hotline, Difference what, PhoneNumber phone) {
        return Deed.accept(what, () -> acceptance.answers(hotline, phone));
    }

    private Uni<Void> ends(Hotline hotline, List<Shift> underWay) {
        hotline.progress().lineIs(NO_FORWARD);
        return acceptance.ends(hotline, underWay.stream().map(Shift::id).toList());
    }

    private static Deed repair(Hotline hotline, Difference what) {
        return Deed.repair(
                what,
                () -> Uni.createFrom().voidItem().invoke(() -> hotline.progress().lineIs(null)));
    }
}
