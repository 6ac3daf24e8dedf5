package io.switchboard.forwarding.shift;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Answerer;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.forwarding.hotline.Hotline;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** Hotlines at a glance. To be used inside a session. */
@Singleton
public class HotlineSummaries {

    private final ShiftRepository shifts;
    private final AnswererTexts texts;
    private final NextShift next;
    private final Clock clock;

    HotlineSummaries(ShiftRepository shifts, AnswererTexts texts, NextShift next, Clock clock) {
        this.shifts = shifts;
        this.texts = texts;
        this.next = next;
        this.clock = clock;
    }

    public Uni<HotlineSummary> of(Hotline hotline) {
        return shifts.underWay(hotline.id()).chain(underWay -> of(hotline, underWay));
    }

    /** @param underWay those who answer it */
    public Uni<HotlineSummary> of(Hotline hotline, List<Shift> underWay) {
        return next.after(hotline, clock.instant())
                .map(
                        shift ->
                                new HotlineSummary(
                                        hotline.slug(),
                                        hotline.rules().name(),
                                        hotline.number(),
                                        hotline.kind(),
                                        underWay.stream().map(this::answerer).toList(),
                                        hotline.progress().settling(),
                                        shift.orElse(null),
                                        hotline.zone()));
    }

    private Answerer answerer(Shift shift) {
        return new Answerer(
                shift.id(),
                texts.name(shift).orElse(null),
                texts.phone(shift).orElse(""),
                shift.startedAt(),
                shift.until().orElse(null),
                shift.isPlanned(),
                shift.conference().orElse(null));
    }
}
