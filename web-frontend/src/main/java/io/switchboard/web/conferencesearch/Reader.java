package io.switchboard.web.conferencesearch;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;

/** For whom conferences are put into words, and where. */
record Reader(SearchMessages words, Language language, ZoneId zone) {

    String moment(Instant moment) {
        return TimeInWords.of(moment, zone, language);
    }
}
