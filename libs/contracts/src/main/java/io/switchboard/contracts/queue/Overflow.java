package io.switchboard.contracts.queue;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What callers get who find no place or wait too long.
 *
 * @param action {@code playback}, {@code voicemail}, or {@code none}
 * @param parameter which recording or voicemail; empty for none
 */
public record Overflow(
        @NotNull @Pattern(regexp = "playback|voicemail|none") String action,
        @NotNull @Size(max = 100) String parameter) {}
