package io.switchboard.forwarding.administration;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.KebabCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.person.EmailAddress;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

/** A hotline as somebody writes it into the file. What is absent is as it usually is. */
@JsonNaming(KebabCaseStrategy.class)
record WrittenHotline(
        @JsonProperty(required = true) String slug,
        @JsonProperty(required = true) String number,
        @JsonProperty(required = true) String name,
        boolean takeOver,
        List<EmailAddress> operators,
        List<String> operatorDomains,
        List<EmailAddress> notices,
        String channel,
        List<String> countries,
        Integer several,
        Integer ringSeconds,
        Otherwise unanswered,
        DriftRule drift,
        Integer reminderHours,
        Language language,
        ZoneId zone) {

    private static final int RING_SECONDS = 10;
    private static final int REMINDER_HOURS = 24;

    WrittenHotline {
        Objects.requireNonNull(slug);
        Objects.requireNonNull(number);
        Objects.requireNonNull(name);
        operators = orElse(operators, List.of());
        operatorDomains = orElse(operatorDomains, List.of());
        notices = orElse(notices, List.of());
        countries = orElse(countries, List.of("FR"));
        several = orElse(several, 1);
        ringSeconds = orElse(ringSeconds, RING_SECONDS);
        unanswered = orElse(unanswered, new Otherwise(Unanswered.Kind.NOTHING, null, null));
        drift = orElse(drift, DriftRule.REPAIR);
        reminderHours = orElse(reminderHours, REMINDER_HOURS);
        language = orElse(language, Language.FRENCH);
        zone = orElse(zone, ZoneId.of("Europe/Paris"));
    }

    private static <T> T orElse(T written, T usual) {
        return written == null ? usual : written;
    }

    /**
     * What callers get when nobody answers.
     *
     * @param to another phone or a voicemail, as people write it
     */
    @JsonNaming(KebabCaseStrategy.class)
    record Otherwise(
            @JsonProperty(required = true) Unanswered.Kind kind, String to, Integer afterSeconds) {

        Otherwise {
            afterSeconds = orElse(afterSeconds, Unanswered.USUAL_SECONDS);
        }
    }

    /** All that stands in the file. */
    record All(@JsonProperty(required = true) List<WrittenHotline> hotlines) {
        All {
            hotlines = List.copyOf(hotlines);
        }
    }
}
