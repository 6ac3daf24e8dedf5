package io.switchboard.notifier.letter;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.Variant;
import io.switchboard.contracts.Language;
import io.switchboard.platform.time.TimeInWords;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/** Puts letters into words. */
@ApplicationScoped
public class LetterWriter {

    private final Subjects subjects;
    private final Pages pages;
    private final CalendarFiles calendarFiles;

    LetterWriter(Subjects subjects, Pages pages, CalendarFiles calendarFiles) {
        this.subjects = subjects;
        this.pages = pages;
        this.calendarFiles = calendarFiles;
    }

    /** The letter in that language, its times on the clock of that zone. */
    public WrittenLetter write(Letter letter, Language language, ZoneId zone) {
        return write(letter, language, zone, Optional.empty());
    }

    /** @param leaving where such letters are left; empty where they cannot be */
    public WrittenLetter write(
            Letter letter, Language language, ZoneId zone, Optional<URI> leaving) {
        var times = new TimeInWords(language, zone);
        var page = pages.of(letter, times, leaving);
        return new WrittenLetter(
                subjects.of(letter, times),
                WrappedText.of(render(page, language, Variant.TEXT_PLAIN)),
                render(page, language, Variant.TEXT_HTML),
                calendarFiles.of(letter, times));
    }

    private static String render(TemplateInstance page, Language language, String contentType) {
        return page.setLocale(language.locale())
                .setVariant(Variant.forContentType(contentType))
                .render();
    }
}
