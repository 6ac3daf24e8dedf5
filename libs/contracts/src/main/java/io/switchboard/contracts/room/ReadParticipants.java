package io.switchboard.contracts.room;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which people to read of, at most as many as one answer holds. */
public record ReadParticipants(
        @NotNull @Valid RoomKey room,
        @NotEmpty @Size(max = 50) List<@NotNull @Positive Long> participants) {}
