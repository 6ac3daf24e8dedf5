package io.switchboard.contracts.booking;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a person asks for.
 *
 * @param address e-mail address; whether its organisation may book is decided at the door, before us
 */
public record ReservationRequest(
        @NotBlank @Size(max = 254) String address, @NotNull @Valid ConferenceWish conference) {

    @Override
    public String toString() {
        return "ReservationRequest[" + conference + "]";
    }
}
