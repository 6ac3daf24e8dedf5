package io.switchboard.web.people;

import io.switchboard.contracts.Language;
import io.switchboard.web.page.TimeInWords;
import java.time.Instant;
import java.time.ZoneId;

/** For whom people are put into words, and where. */
record Reader(PeopleMessages words, Language language, ZoneId zone) {

    String moment(Instant moment) {
        return TimeInWords.of(moment, zone, language);
    }
}
