package io.switchboard.notifier.letter;

import java.net.URI;

/** Where people are asked how their conference went: the same address for everybody, so that it tells nothing of them. */
public record SurveyAddress(URI page) {

    public SurveyAddress {
        if (!"https".equals(page.getScheme()) || page.getHost() == null) {
            throw new IllegalArgumentException("SURVEY_ADDRESS must be an https address");
        }
    }

    /** As the setting has it. */
    public static SurveyAddress of(String written) {
        return new SurveyAddress(URI.create(written.strip()));
    }
}
