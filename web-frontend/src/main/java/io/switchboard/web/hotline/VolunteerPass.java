package io.switchboard.web.hotline;

import java.util.Optional;

/**
 * What a volunteer link has left in a browser.
 *
 * @param hotline the slug of the one that it opens
 * @param secret of the link, which forwarding-service looks at with each request
 */
record VolunteerPass(String hotline, String secret) {

    static Optional<VolunteerPass> read(String text) {
        var space = text.indexOf(' ');
        return space < 0
                ? Optional.empty()
                : Optional.of(
                        new VolunteerPass(text.substring(0, space), text.substring(space + 1)));
    }

    String text() {
        return hotline + " " + secret;
    }

    @Override
    public String toString() {
        return "VolunteerPass[" + hotline + "]";
    }
}
