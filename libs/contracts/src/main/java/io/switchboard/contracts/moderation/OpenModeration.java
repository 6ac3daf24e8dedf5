package io.switchboard.contracts.moderation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param secret what the mailed link carries */
public record OpenModeration(@NotNull UUID conference, @NotBlank @Size(max = 100) String secret) {

    @Override
    public String toString() {
        return "OpenModeration[" + conference + "]";
    }
}
