package io.switchboard.contracts.booking;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param secret what the mailed link carries */
public record Confirmation(@NotBlank @Size(max = 100) String secret) {

    @Override
    public String toString() {
        return "Confirmation";
    }
}
