package io.switchboard.e2e.browser;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A language of the pages and mails, and what it says where. */
public enum Tongue {
    FRENCH(
            "fr-FR",
            "Le courriel est parti",
            "Confirmer votre conférence",
            "Votre conférence est ouverte",
            "Votre conférence est annulée",
            "Votre conférence téléphonique est annulée",
            List.of("MMMM uuuu 'à' H 'h' mm", "'heure de Paris'")),
    ENGLISH(
            "en-GB",
            "The e-mail is on its way",
            "Confirm your conference",
            "Your conference is open",
            "Your conference is cancelled",
            "Your phone conference is cancelled",
            List.of("MMMM uuuu 'at'", "H:mm", "'Paris time'"));

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final String locale;
    private final String sent;
    private final String confirm;
    private final String open;
    private final String cancelled;
    private final String cancelledSubject;
    private final List<String> momentPatterns;

    Tongue(
            String locale,
            String sent,
            String confirm,
            String open,
            String cancelled,
            String cancelledSubject,
            List<String> momentPatterns) {
        this.locale = locale;
        this.sent = sent;
        this.confirm = confirm;
        this.open = open;
        this.cancelled = cancelled;
        this.cancelledSubject = cancelledSubject;
        this.momentPatterns = momentPatterns;
    }

    String locale() {
        return locale;
    }

    public String sent() {
        return sent;
    }

    public String confirm() {
        return confirm;
    }

    public String open() {
        return open;
    }

    public String cancelled() {
        return cancelled;
    }

    public String cancelledSubject() {
        return cancelledSubject;
    }

    /** What a text says that tells the moment to somebody in Paris. */
    public List<String> partsOf(Instant moment) {
        var local = moment.atZone(PARIS);
        return momentPatterns.stream()
                .map(it -> DateTimeFormatter.ofPattern(it, Locale.forLanguageTag(locale)))
                .map(local::format)
                .toList();
    }
}
