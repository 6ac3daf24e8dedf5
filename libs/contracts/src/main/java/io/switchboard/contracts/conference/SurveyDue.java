package io.switchboard.contracts.conference;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.Sealed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Whoever booked a conference that is over may be asked how it went.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SurveyDue(
        UUID conference, Sealed address, Instant endedAt, Language language, ZoneId zone)
        implements ConferenceEvent {}
