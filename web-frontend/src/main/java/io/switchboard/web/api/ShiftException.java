package io.switchboard.web.api;

import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.rota.ExceptShift;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/** @param volunteer who comes instead, for {@code REPLACED}; null otherwise */
record ShiftException(@NotNull ExceptShift.Kind kind, UUID volunteer) {

    ExceptShift wish(Operator operator, String hotline, UUID planned, LocalDate date) {
        return new ExceptShift(operator, hotline, planned, date, kind, volunteer);
    }
}
