package io.switchboard.contracts.line;

import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.contracts.phone.PhoneNumber;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The wish that calls which nobody answers go to a phone after some seconds of ringing. */
public record ForwardUnanswered(
        @NotNull DialNumber line, @NotNull PhoneNumber to, @Min(5) @Max(120) int afterSeconds) {}
