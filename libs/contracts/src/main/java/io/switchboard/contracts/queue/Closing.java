package io.switchboard.contracts.queue;

import io.switchboard.contracts.phone.PhoneNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * What callers get while the queue is closed.
 *
 * @param timed whether OVH looks at the openings at all
 * @param kind {@code number}, {@code voicemail}, or {@code none}
 * @param to where, for {@code number} and {@code voicemail}
 */
public record Closing(
        @NotNull Boolean timed,
        @NotNull @Pattern(regexp = "number|voicemail|none") String kind,
        Optional<PhoneNumber> to) {}
