package io.switchboard.load;

import java.time.Duration;

/**
 * The system that is measured, by system properties.
 *
 * @param site where people reach the pages: {@code load.site}
 * @param mailbox where its mails can be read: {@code load.mailbox}
 * @param mailPatience how long a mail is waited for: {@code load.mailPatience}, in seconds
 */
record Target(String site, String mailbox, Duration mailPatience) {
    static Target chosen() {
        return new Target(
                System.getProperty("load.site", "http://localhost:8080"),
                System.getProperty("load.mailbox", "http://localhost:1080"),
                Duration.ofSeconds(Integer.getInteger("load.mailPatience", 20)));
    }
}
