package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import jakarta.inject.Singleton;

/** The timetables of hotlines, as they stand in Postgres. To be asked inside a session. */
@Singleton
public class Timetables {

    private final PlannedShiftRepository planned;
    private final Exceptions exceptions;

    Timetables(PlannedShiftRepository planned, Exceptions exceptions) {
        this.planned = planned;
        this.exceptions = exceptions;
    }

    public Uni<Timetable> of(Hotline hotline) {
        return planned.of(hotline)
                .map(all -> all.stream().map(PlannedShift::plan).toList())
                .chain(
                        plans ->
                                exceptions
                                        .of(hotline)
                                        .map(
                                                otherwise ->
                                                        new Timetable(
                                                                plans, otherwise, hotline.zone())));
    }
}
