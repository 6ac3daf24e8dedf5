package io.switchboard.web.moderation;

import io.switchboard.contracts.moderation.Moderator;
import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Who may moderate what: the browser keeps it for us, sealed, no longer than the room lasts; booking-service has the last word. */
@ApplicationScoped
class Moderators {

    private static final String COOKIE = "moderation";

    /** Later ends than this one are the mailed link's affair. */
    private static final Duration LONGEST = Duration.ofDays(14);

    /** What opens a room to its moderator. */
    record Badge(UUID conference, String secret) {

        private static Badge read(String text) {
            var space = text.indexOf(' ');
            return new Badge(UUID.fromString(text.substring(0, space)), text.substring(space + 1));
        }

        private String text() {
            return conference + " " + secret;
        }

        @Override
        public String toString() {
            return "Badge[" + conference + "]";
        }
    }

    private final SealedCookies cookies;
    private final Clock clock;

    Moderators(SealedCookies cookies, Clock clock) {
        this.cookies = cookies;
        this.clock = clock;
    }

    void welcome(Moderator moderator) {
        var left = Duration.between(clock.instant(), moderator.endsAt());
        var kept = left.compareTo(LONGEST) < 0 ? left : LONGEST;
        if (kept.isPositive()) {
            var badge = new Badge(moderator.conference(), moderator.secret());
            cookies.set(COOKIE, badge.text(), kept);
        }
    }

    Optional<Badge> present() {
        return cookies.get(COOKIE).map(Badge::read);
    }

    void leave() {
        cookies.forget(COOKIE);
    }
}
