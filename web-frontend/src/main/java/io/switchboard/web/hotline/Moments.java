package io.switchboard.web.hotline;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;

/** Moments on the page of a hotline: by its clock, which is told once, and as seen from now. */
record Moments(ZoneId zone, Language language, Instant now) {

    /** Null stays null. */
    String of(Instant moment) {
        return moment == null ? null : TimeInWords.near(moment, now, zone, language);
    }

    /** {@code heure de Paris}. */
    String clock() {
        return TimeInWords.zone(zone, language);
    }
}
