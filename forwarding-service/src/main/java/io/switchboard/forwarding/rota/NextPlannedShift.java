package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineSummary;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.shift.NextShift;
import io.switchboard.forwarding.volunteer.VolunteerNames;
import io.switchboard.forwarding.volunteer.VolunteerRepository;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the rota says of the next two weeks. */
@Singleton
class NextPlannedShift implements NextShift {

    private static final Duration AHEAD = Duration.ofDays(14);

    private final Timetables timetables;
    private final VolunteerRepository volunteers;
    private final VolunteerNames names;

    NextPlannedShift(Timetables timetables, VolunteerRepository volunteers, VolunteerNames names) {
        this.timetables = timetables;
        this.volunteers = volunteers;
        this.names = names;
    }

    @Override
    public Uni<Optional<HotlineSummary.Next>> after(Hotline hotline, Instant now) {
        return timetables
                .of(hotline)
                .map(
                        timetable ->
                                timetable.beginning(now.plusNanos(1), now.plus(AHEAD)).stream()
                                        .filter(Occurrence::isAttended)
                                        .findFirst())
                .chain(
                        next ->
                                next.map(this::told)
                                        .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Optional<HotlineSummary.Next>> told(Occurrence next) {
        return volunteers
                .findById(next.volunteer())
                .map(names::of)
                .map(name -> new HotlineSummary.Next(name, next.span().start(), next.span().end()))
                .map(Optional::of);
    }
}
