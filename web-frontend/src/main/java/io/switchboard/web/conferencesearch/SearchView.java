package io.switchboard.web.conferencesearch;

import io.switchboard.contracts.Page;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceSummary;
import java.util.Arrays;
import java.util.List;

/**
 * What was found.
 *
 * @param next the address of the next page; null on the last
 */
record SearchView(String domain, List<Choice> states, List<SummaryFace> conferences, String next) {

    record Choice(String value, String name, boolean chosen) {}

    static SearchView of(SearchForm form, Page<ConferenceSummary> page, Reader reader) {
        return new SearchView(
                form.domain(),
                Arrays.stream(ConferenceState.values())
                        .map(
                                it ->
                                        new Choice(
                                                it.text(),
                                                SummaryFace.word(it, reader.words()),
                                                it == form.state()))
                        .toList(),
                page.items().stream().map(it -> SummaryFace.of(it, reader)).toList(),
                page.next() == null ? null : form.next(page.next()));
    }
}
