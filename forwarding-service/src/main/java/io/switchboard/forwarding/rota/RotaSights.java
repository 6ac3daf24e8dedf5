package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.volunteer.VolunteerNames;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Rotas with all that is known of some of their days. To be asked inside a session. */
@Singleton
class RotaSights {

    private final Timetables timetables;
    private final VolunteerNames names;
    private final Records records;

    RotaSights(Timetables timetables, VolunteerNames names, Records records) {
        this.timetables = timetables;
        this.names = names;
        this.records = records;
    }

    Uni<RotaSight> of(Hotline hotline, LocalDate first, LocalDate last) {
        return timetables
                .of(hotline)
                .chain(
                        timetable ->
                                names.of(hotline)
                                        .chain(
                                                names ->
                                                        records.of(hotline, first, last)
                                                                .map(
                                                                        records ->
                                                                                new RotaSight(
                                                                                        timetable,
                                                                                        names,
                                                                                        records,
                                                                                        hotline.rules()
                                                                                                        .several()
                                                                                                == 1))));
    }
}
