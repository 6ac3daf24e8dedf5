package io.switchboard.notifier.delivery;

import java.util.Arrays;

/** The ways by which letters go, by the name under which the table knows them. */
public enum Medium {
    MAIL("mail", "mails"),
    MATTERMOST("mattermost", "posts");

    private final String text;
    private final String figure;

    Medium(String text, String figure) {
        this.text = text;
        this.figure = figure;
    }

    public String text() {
        return text;
    }

    /** What its attempts are counted as. */
    String figure() {
        return figure;
    }

    /** @throws IllegalArgumentException for a name that no medium bears */
    static Medium of(String text) {
        return Arrays.stream(values())
                .filter(it -> it.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no medium is called " + text));
    }
}
