package io.switchboard.contracts.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.UUID;

/**
 * @param id of the caller's choice: the same one is the same act
 * @param participant OVH's id; null for acts on the whole room
 * @param volume OVH's {@code energy}, for {@link ActKind#VOLUME}; null otherwise
 */
public record Act(
        @NotNull UUID id, @NotNull ActKind kind, @Positive Long participant, Integer volume) {}
