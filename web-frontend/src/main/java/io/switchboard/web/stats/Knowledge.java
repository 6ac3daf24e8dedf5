package io.switchboard.web.stats;

import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.ShiftFigures;
import java.util.Optional;

/** What is known of a period; empty for a part that does not answer. */
record Knowledge(
        Optional<Figures<Occupancy>> occupancy,
        Optional<Figures<HeldConferences>> held,
        Optional<Figures<Reservations>> reservations,
        Optional<Figures<QueueFigures>> queues,
        Optional<Figures<ShiftFigures>> shifts) {

    static final Knowledge NOTHING =
            new Knowledge(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
}
