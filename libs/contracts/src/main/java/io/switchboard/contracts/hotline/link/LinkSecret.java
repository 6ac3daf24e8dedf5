package io.switchboard.contracts.hotline.link;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Whoever brings this secret. */
public record LinkSecret(@NotBlank @Size(max = 100) String secret) {

    @Override
    public String toString() {
        return "LinkSecret";
    }
}
