package io.switchboard.web.hotlinesettings;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;

/** The fields of the form of settings, as they come. */
public class SettingsFields {

    @RestForm(SettingsForm.NAME)
    String name;

    @RestForm(SettingsForm.SLUG)
    String slug;

    @RestForm(SettingsForm.OPERATORS)
    String operators;

    @RestForm(SettingsForm.DOMAINS)
    String domains;

    @RestForm(SettingsForm.NOTICES)
    String notices;

    @RestForm(SettingsForm.CHANNEL)
    String channel;

    @RestForm(SettingsForm.COUNTRIES)
    String countries;

    @RestForm(SettingsForm.SEVERAL)
    String several;

    @RestForm(SettingsForm.RING_SECONDS)
    String ringSeconds;

    @RestForm(SettingsForm.UNANSWERED)
    String unanswered;

    @RestForm(SettingsForm.TO)
    String to;

    @RestForm(SettingsForm.AFTER_SECONDS)
    String afterSeconds;

    @RestForm(SettingsForm.DRIFT)
    String drift;

    @RestForm(SettingsForm.REMINDER_HOURS)
    String reminderHours;

    @RestForm(SettingsForm.LANGUAGE)
    String language;

    @RestForm(SettingsForm.ZONE)
    String zone;

    @RestForm(SettingsForm.TAKE_OVER)
    String takeOver;

    SettingsForm form() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, SettingsForm.NAME, name);
        put(fields, SettingsForm.SLUG, slug);
        put(fields, SettingsForm.OPERATORS, operators);
        put(fields, SettingsForm.DOMAINS, domains);
        put(fields, SettingsForm.NOTICES, notices);
        put(fields, SettingsForm.CHANNEL, channel);
        put(fields, SettingsForm.COUNTRIES, countries);
        put(fields, SettingsForm.SEVERAL, several);
        put(fields, SettingsForm.RING_SECONDS, ringSeconds);
        put(fields, SettingsForm.UNANSWERED, unanswered);
        put(fields, SettingsForm.TO, to);
        put(fields, SettingsForm.AFTER_SECONDS, afterSeconds);
        put(fields, SettingsForm.DRIFT, drift);
        put(fields, SettingsForm.REMINDER_HOURS, reminderHours);
        put(fields, SettingsForm.LANGUAGE, language);
        put(fields, SettingsForm.ZONE, zone);
        put(fields, SettingsForm.TAKE_OVER, takeOver);
        return SettingsForm.of(fields);
    }

    private static void put(Map<String, String> fields, String field, String text) {
        if (text != null) {
            fields.put(field, text);
        }
    }
}
