package io.switchboard.web.hotlinesettings;

import static io.switchboard.web.hotlinesettings.SettingsForm.AFTER_SECONDS;
import static io.switchboard.web.hotlinesettings.SettingsForm.CHANNEL;
import static io.switchboard.web.hotlinesettings.SettingsForm.COUNTRIES;
import static io.switchboard.web.hotlinesettings.SettingsForm.DOMAINS;
import static io.switchboard.web.hotlinesettings.SettingsForm.DRIFT;
import static io.switchboard.web.hotlinesettings.SettingsForm.LANGUAGE;
import static io.switchboard.web.hotlinesettings.SettingsForm.NAME;
import static io.switchboard.web.hotlinesettings.SettingsForm.NOTICES;
import static io.switchboard.web.hotlinesettings.SettingsForm.OPERATORS;
import static io.switchboard.web.hotlinesettings.SettingsForm.REMINDER_HOURS;
import static io.switchboard.web.hotlinesettings.SettingsForm.RING_SECONDS;
import static io.switchboard.web.hotlinesettings.SettingsForm.SEVERAL;
import static io.switchboard.web.hotlinesettings.SettingsForm.TO;
import static io.switchboard.web.hotlinesettings.SettingsForm.UNANSWERED;
import static io.switchboard.web.hotlinesettings.SettingsForm.ZONE;

import io.switchboard.contracts.Language;
import io.switchboard.contracts.hotline.DriftRule;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.Unanswered;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.page.Mistakes;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Reads what was typed, field by field, and notes what is wrong with it. */
final class SettingsReading {

    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{3,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9-]{2,63}");
    private static final Pattern CHANNEL_NAME = Pattern.compile("[a-z0-9_.-]{1,64}");
    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,3}");

    private static final int LONGEST_NAME = 80;
    private static final int MOST_OPERATORS = 200;
    private static final int MOST_DOMAINS = 50;
    private static final int MOST_NOTICES = 20;
    private static final int MOST_COUNTRIES = 20;

    private final SettingsForm form;
    private final SettingsMessages words;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    SettingsReading(SettingsForm form, SettingsMessages words) {
        this.form = form;
        this.words = words;
    }

    /** Empty when something is wrong with it. */
    Optional<HotlineSettings> settings(HotlineKind kind) {
        var name =
                text(NAME, it -> !it.isEmpty() && it.length() <= LONGEST_NAME, words.wrongName());
        var operators = addresses(OPERATORS, MOST_OPERATORS);
        var domains = domains();
        var notices = addresses(NOTICES, MOST_NOTICES);
        var channel =
                text(
                        CHANNEL,
                        it -> it.isEmpty() || CHANNEL_NAME.matcher(it).matches(),
                        words.wrongChannel());
        var countries = countries();
        var several = kind == HotlineKind.LINE ? 1 : number(SEVERAL, 1, 20);
        var ringSeconds = number(RING_SECONDS, 5, 60);
        var unanswered = unanswered();
        var drift = choice(DRIFT, DriftRule.values(), DriftRule.REPAIR);
        var reminderHours = number(REMINDER_HOURS, 0, 168);
        var zone = zone();
        return mistakes.isEmpty()
                ? Optional.of(
                        new HotlineSettings(
                                name,
                                operators,
                                domains,
                                notices,
                                channel.isEmpty() ? null : channel,
                                countries,
                                several,
                                ringSeconds,
                                unanswered,
                                drift,
                                reminderHours,
                                Language.of(form.of(LANGUAGE)),
                                zone))
                : Optional.empty();
    }

    Mistakes mistakes() {
        return new Mistakes(mistakes);
    }

    private String text(String field, Predicate<String> good, String mistake) {
        var typed = form.of(field);
        if (!good.test(typed)) {
            mistakes.put(field, mistake);
        }
        return typed;
    }

    private List<EmailAddress> addresses(String field, int most) {
        var lines = entries(form.of(field));
        mostOf(field, lines, most);
        firstBad(lines, it -> EmailAddress.parse(it).isPresent())
                .ifPresent(it -> mistakes.put(field, words.wrongAddress(it)));
        return lines.stream().flatMap(it -> EmailAddress.parse(it).stream()).distinct().toList();
    }

    private List<String> domains() {
        var lines =
                entries(form.of(DOMAINS)).stream()
                        .map(it -> it.toLowerCase(Locale.ROOT).replaceFirst("^@", ""))
                        .distinct()
                        .toList();
        mostOf(DOMAINS, lines, MOST_DOMAINS);
        firstBad(lines, it -> DOMAIN.matcher(it).matches())
                .ifPresent(it -> mistakes.put(DOMAINS, words.wrongDomain(it)));
        return lines;
    }

    private List<String> countries() {
        var known = List.of(Locale.getISOCountries());
        var codes =
                entries(form.of(COUNTRIES).replaceAll("\\s+", ",")).stream()
                        .map(it -> it.toUpperCase(Locale.ROOT))
                        .distinct()
                        .toList();
        if (codes.isEmpty() || codes.size() > MOST_COUNTRIES || !known.containsAll(codes)) {
            mistakes.put(COUNTRIES, words.wrongCountries());
        }
        return codes;
    }

    private Unanswered unanswered() {
        var kind = choice(UNANSWERED, Unanswered.Kind.values(), Unanswered.Kind.NOTHING);
        var seconds = number(AFTER_SECONDS, 5, 120);
        if (kind == Unanswered.Kind.NOTHING) {
            return new Unanswered(kind, null, seconds);
        }
        var to = TypedPhone.read(form.of(TO));
        if (to.isEmpty()) {
            mistakes.put(TO, words.wrongTo());
        }
        return to.map(it -> new Unanswered(kind, it, seconds)).orElse(Unanswered.NOTHING);
    }

    private ZoneId zone() {
        var typed = form.of(ZONE);
        if (!ZoneId.getAvailableZoneIds().contains(typed)) {
            mistakes.put(ZONE, words.wrongZone());
            return ZoneId.of("UTC");
        }
        return ZoneId.of(typed);
    }

    private int number(String field, int least, int most) {
        var typed = form.of(field);
        var number = SHORT_NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            mistakes.put(field, words.wrongNumber(least, most));
        }
        return number;
    }

    private <E extends Enum<E>> E choice(String field, E[] choices, E otherwise) {
        return Arrays.stream(choices)
                .filter(it -> it.name().equals(form.of(field)))
                .findFirst()
                .orElseGet(
                        () -> {
                            mistakes.put(field, words.wrongChoice());
                            return otherwise;
                        });
    }

    private void mostOf(String field, List<String> lines, int most) {
        if (lines.size() > most) {
            mistakes.put(field, words.tooManyLines(most));
        }
    }

    private static Optional<String> firstBad(List<String> lines, Predicate<String> good) {
        return lines.stream().filter(good.negate()).findFirst();
    }

    /** Whatever stands between entries: a line's end, a comma, a semicolon. */
    private static List<String> entries(String typed) {
        return Arrays.stream(typed.split("[\\r\\n,;]+"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
