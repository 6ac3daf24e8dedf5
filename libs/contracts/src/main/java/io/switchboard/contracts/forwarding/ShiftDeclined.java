package io.switchboard.contracts.forwarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A volunteer cannot come.
 *
 * @param date the day on which the shift begins
 * @param name theirs, sealed as {@code name} in the ring {@code address}
 * @param replacement who comes in their place, likewise; absent for nobody yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShiftDeclined(
        HotlineReference hotline,
        UUID planned,
        LocalDate date,
        Sealed name,
        Sealed replacement,
        Instant start,
        Instant end,
        Notices notices)
        implements ForwardingEvent {}
