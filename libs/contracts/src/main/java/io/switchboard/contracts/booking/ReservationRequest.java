package io.switchboard.contracts.booking;

import io.switchboard.contracts.Language;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.ZoneId;

/**
 * What a person asks for.
 *
 * @param address e-mail address, of an organisation that may book
 * @param length one of the lengths on offer: 1, 2, 4, 12 or 24 h
 * @param zone in which times are told to this person
 */
public record ReservationRequest(
        @NotBlank @Size(max = 254) String address,
        @NotNull Duration length,
        @NotNull Language language,
        @NotNull ZoneId zone) {

    @Override
    public String toString() {
        return "ReservationRequest[length=%s, language=%s, zone=%s]"
                .formatted(length, language, zone);
    }
}
