package io.switchboard.forwarding.answering;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.Answerer;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.shift.AnswererTexts;
import io.switchboard.forwarding.shift.NextShift;
import io.switchboard.forwarding.shift.Shift;
import io.switchboard.forwarding.shift.ShiftRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Hotlines at a glance. To be asked inside a session. */
@Singleton
public class HotlineSummaries {

    private final ShiftRepository shifts;
    private final AnswererTexts texts;
    private final NextShift nextShift;
    private final Clock clock;

    HotlineSummaries(
            ShiftRepository shifts, AnswererTexts texts, NextShift nextShift, Clock clock) {
        this.shifts = shifts;
        this.texts = texts;
        this.nextShift = nextShift;
        this.clock = clock;
    }

    public Uni<HotlineSummary> of(Hotline hotline) {
        return shifts.underWay(hotline.id()).chain(underWay -> of(hotline, underWay));
    }

    /** In the same order. */
    public Uni<List<HotlineSummary>> of(List<Hotline> hotlines) {
        return shifts.underWay(hotlines.stream().map(Hotline::id).toList())
                .map(all -> all.stream().collect(Collectors.groupingBy(Shift::hotline)))
                .chain(underWay -> of(hotlines, underWay));
    }

    private Uni<List<HotlineSummary>> of(List<Hotline> hotlines, Map<UUID, List<Shift>> underWay) {
        return Multi.createFrom()
                .iterable(hotlines)
                .onItem()
                .transformToUniAndConcatenate(
                        it -> of(it, underWay.getOrDefault(it.id(), List.of())))
                .collect()
                .asList();
    }

    private Uni<HotlineSummary> of(Hotline hotline, List<Shift> underWay) {
        return nextShift
                .after(hotline, clock.instant())
                .map(
                        next ->
                                new HotlineSummary(
                                        hotline.slug(),
                                        hotline.rules().name(),
                                        hotline.number(),
                                        hotline.kind(),
                                        underWay.stream().map(this::answerer).toList(),
                                        hotline.progress().settling(),
                                        next.orElse(null),
                                        hotline.zone()));
    }

    private Answerer answerer(Shift shift) {
        return new Answerer(
                shift.id(),
                texts.name(shift).orElse(null),
                texts.phone(shift).orElse(null),
                shift.startedAt(),
                shift.until().orElse(null),
                shift.isPlanned(),
                shift.conference().orElse(null));
    }
}
