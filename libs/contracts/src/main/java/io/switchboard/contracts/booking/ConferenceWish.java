package io.switchboard.contracts.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.switchboard.contracts.Language;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What somebody wants of a conference. Either it lasts for a length from its confirmation on, or to the end (23:59:59 in the zone) of a last day.
 *
 * @param length one of the lengths on offer: 1, 2, 4, 12 or 24 h; null when a last day is given
 * @param lastDay today or a later day within what is on offer; null when a length is given
 * @param title what it is about, for the invitation; null for none
 * @param startsAt when people are to call, for the invitation; null for none. The room is open from the confirmation on all the same.
 * @param zone in which days are meant and times are told
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConferenceWish(
        Duration length,
        LocalDate lastDay,
        @Size(max = ConferenceWish.LONGEST_TITLE) String title,
        Instant startsAt,
        @NotNull Language language,
        @NotNull ZoneId zone) {

    public static final int LONGEST_TITLE = 100;

    @Override
    public String toString() {
        return "ConferenceWish[length=%s, lastDay=%s, language=%s, zone=%s]"
                .formatted(length, lastDay, language, zone);
    }
}
