package io.switchboard.e2e.trouble;

import java.time.Duration;
import java.util.List;

/** What came of each scene, a line of a table each, for people to read while the next is played. What has to be equal counts all scenes so far. */
final class Report {
    private static final String ROW =
            "| %-46s | %5s | %7s | %7s | %5s | %5s | %5s | %5s | %5s | %6s |%n";

    void begin() {
        System.out.printf("What is left to chance: -De2e.seed=%d%n", Troubles.SEED);
        System.out.printf(
                ROW, "scene", "asked", "presses", "longest", "all", "rooms", "conf.", "mails",
                "twice", "agreed");
    }

    /**
     * @param people who asked in this scene
     * @param healed how long after the trouble all agreed
     */
    void add(Scene scene, List<Crowd.Booking> people, int all, Books books, Duration healed) {
        System.out.printf(
                ROW,
                scene.name(),
                people.size(),
                people.stream().mapToInt(it -> it.person().attempts()).max().orElse(0),
                people.stream().mapToLong(it -> it.took().toSeconds()).max().orElse(0) + " s",
                all,
                books.rooms(),
                books.conferencesAdded(),
                books.mailed(),
                books.repeats(),
                healed.toSeconds() + " s");
    }

    /** Its reason at once, and not only when all scenes are over. */
    void failed(Scene scene, Throwable reason) {
        System.out.printf("| %-46s | not to its end: %s |%n", scene.name(), reason.getMessage());
    }
}
