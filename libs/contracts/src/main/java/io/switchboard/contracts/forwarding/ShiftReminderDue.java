package io.switchboard.contracts.forwarding;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * A volunteer is to be reminded of a shift.
 *
 * @param date the day on which it begins
 * @param address theirs, sealed in the ring {@code address}
 * @param name theirs, sealed as {@code name} in the ring {@code address}
 * @param secret by which they say that they cannot come, sealed as {@code shift-secret} in the ring {@code link}
 */
public record ShiftReminderDue(
        HotlineReference hotline,
        UUID planned,
        LocalDate date,
        Sealed address,
        Sealed name,
        Instant start,
        Instant end,
        Sealed secret,
        Language language,
        ZoneId zone)
        implements ForwardingEvent {}
