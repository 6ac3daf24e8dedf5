package io.switchboard.contracts.history;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which of them to read, at most as many as one answer holds. */
public record ReadHistories(
        @NotNull DialNumber number, @NotEmpty @Size(max = 50) List<@NotNull @Positive Long> ids) {}
