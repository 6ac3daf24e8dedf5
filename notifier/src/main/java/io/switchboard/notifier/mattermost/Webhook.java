package io.switchboard.notifier.mattermost;

import java.net.URI;
import java.net.URISyntaxException;

/** The address that posts. It is a secret: neither {@code toString} nor any error shows it. */
record Webhook(URI address) {

    /** @throws IllegalArgumentException when it is no http or https address; the message does not repeat it */
    static Webhook of(String written) {
        try {
            var address = new URI(written.strip());
            if (address.getHost() != null
                    && String.valueOf(address.getScheme()).matches("https?")) {
                return new Webhook(address);
            }
        } catch (URISyntaxException _) {
            // Its message repeats the address.
        }
        throw new IllegalArgumentException("MATTERMOST_WEBHOOK is no http or https address");
    }

    @Override
    public String toString() {
        return "webhook";
    }
}
