package io.switchboard.contracts.hotline;

import io.switchboard.contracts.phone.DialNumber;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;

/**
 * A conference of ours that takes a hotline's calls, so that somebody can listen and learn.
 *
 * @param number the conference number, one of ours
 * @param endsAt when its room ends; the shift ends then at the latest
 */
public record TrainingConference(
        @NotNull UUID id, @NotNull DialNumber number, @NotNull Instant endsAt) {}
