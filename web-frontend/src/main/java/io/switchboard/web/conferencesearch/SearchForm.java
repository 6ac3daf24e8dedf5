package io.switchboard.web.conferencesearch;

import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.ConferenceSearch;
import io.switchboard.contracts.booking.ConferenceState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * What an administrator looks for; it stands in the address, since it is nothing of a person's.
 *
 * @param state null for all
 * @param domain empty for all
 * @param after where the page before ended; null for the first
 */
record SearchForm(ConferenceState state, String domain, String after) {

    private static final int LONGEST_DOMAIN = 253;
    private static final int LONGEST_MARK = 200;

    /** What is no state, and what is no mark of ours, was no choice of the form. */
    static SearchForm of(String state, String domain, String after) {
        return new SearchForm(
                Arrays.stream(ConferenceState.values())
                        .filter(it -> it.text().equals(state))
                        .findFirst()
                        .orElse(null),
                shortened(domain),
                after == null || after.length() > LONGEST_MARK ? null : after);
    }

    ConferenceSearch search() {
        return new ConferenceSearch(
                state, domain.isEmpty() ? null : domain, new PageWish(after, null));
    }

    /** The address of what comes after this mark. */
    String next(String mark) {
        var query = new StringBuilder("?after=").append(encoded(mark));
        if (state != null) {
            query.append("&state=").append(state.text());
        }
        if (!domain.isEmpty()) {
            query.append("&domain=").append(encoded(domain));
        }
        return query.toString();
    }

    private static String shortened(String domain) {
        var typed = Objects.requireNonNullElse(domain, "").strip().toLowerCase(Locale.ROOT);
        var bare = typed.startsWith("@") ? typed.substring(1) : typed;
        return bare.length() <= LONGEST_DOMAIN ? bare : bare.substring(0, LONGEST_DOMAIN);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
