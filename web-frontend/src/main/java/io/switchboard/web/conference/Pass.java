package io.switchboard.web.conference;

import java.util.UUID;

/** What opens a conference. */
public record Pass(UUID conference, String secret) {

    static Pass read(String text) {
        var space = text.indexOf(' ');
        return new Pass(UUID.fromString(text.substring(0, space)), text.substring(space + 1));
    }

    String text() {
        return conference + " " + secret;
    }

    @Override
    public String toString() {
        return "Pass[" + conference + "]";
    }
}
