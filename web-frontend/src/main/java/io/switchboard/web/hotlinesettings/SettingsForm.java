package io.switchboard.web.hotlinesettings;

import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.person.EmailAddress;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A hotline's settings as an administrator writes them: what was typed, by field. Lists stand one entry a line, but for countries, which
 * stand in a line.
 */
record SettingsForm(Map<String, String> typed) {

    static final String NAME = "name";
    static final String SLUG = "slug";
    static final String OPERATORS = "operators";
    static final String DOMAINS = "domains";
    static final String NOTICES = "notices";
    static final String CHANNEL = "channel";
    static final String COUNTRIES = "countries";
    static final String SEVERAL = "several";
    static final String RING_SECONDS = "ring-seconds";
    static final String UNANSWERED = "unanswered";
    static final String TO = "to";
    static final String AFTER_SECONDS = "after-seconds";
    static final String DRIFT = "drift";
    static final String REMINDER_HOURS = "reminder-hours";
    static final String LANGUAGE = "language";
    static final String ZONE = "zone";
    static final String TAKE_OVER = "take-over";

    /** What a hotline has that nobody has set otherwise. */
    private static final Map<String, String> USUAL =
            Map.of(
                    COUNTRIES, "FR",
                    SEVERAL, "1",
                    RING_SECONDS, "10",
                    UNANSWERED, "NOTHING",
                    AFTER_SECONDS, Integer.toString(Unanswered.USUAL_SECONDS),
                    DRIFT, "REPAIR",
                    REMINDER_HOURS, "24",
                    LANGUAGE, "fr",
                    ZONE, "Europe/Paris");

    static SettingsForm blank() {
        return new SettingsForm(USUAL);
    }

    /** What stands in no form, since it says nothing about this kind of hotline, is as usual. */
    static SettingsForm of(Map<String, String> fields) {
        var typed = new TreeMap<>(USUAL);
        fields.forEach((field, text) -> typed.put(field, text.replace('\u00a0', ' ').strip()));
        return new SettingsForm(typed);
    }

    static SettingsForm of(HotlineSettings it) {
        var typed = new TreeMap<String, String>();
        typed.put(NAME, it.name());
        typed.put(OPERATORS, lines(it.operators()));
        typed.put(DOMAINS, String.join("\n", it.operatorDomains()));
        typed.put(NOTICES, lines(it.notices()));
        typed.put(CHANNEL, Objects.requireNonNullElse(it.channel(), ""));
        typed.put(COUNTRIES, String.join(", ", it.countries()));
        typed.put(SEVERAL, Integer.toString(it.several()));
        typed.put(RING_SECONDS, Integer.toString(it.ringSeconds()));
        typed.put(UNANSWERED, it.unanswered().kind().name());
        typed.put(TO, it.unanswered().to() == null ? "" : TypedPhone.shown(it.unanswered().to()));
        typed.put(AFTER_SECONDS, Integer.toString(it.unanswered().afterSeconds()));
        typed.put(DRIFT, it.drift().name());
        typed.put(REMINDER_HOURS, Integer.toString(it.reminderHours()));
        typed.put(LANGUAGE, it.language().tag());
        typed.put(ZONE, it.zone().getId());
        return new SettingsForm(typed);
    }

    /** For templates: empty for nothing. */
    public String of(String field) {
        return typed.getOrDefault(field, "");
    }

    /** For templates. */
    public boolean is(String field, String value) {
        return of(field).equals(value);
    }

    boolean takesOver() {
        return !of(TAKE_OVER).isEmpty();
    }

    private static String lines(List<EmailAddress> addresses) {
        return addresses.stream().map(EmailAddress::text).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return "SettingsForm";
    }
}
