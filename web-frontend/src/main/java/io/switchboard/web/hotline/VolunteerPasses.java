package io.switchboard.web.hotline;

import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The browser keeps the pass for us, sealed, for a month; a link that is revoked opens nothing in it any more. */
@ApplicationScoped
class VolunteerPasses {

    private static final String COOKIE = "hotline";
    private static final Duration KEPT = Duration.ofDays(30);

    private final SealedCookies cookies;

    VolunteerPasses(SealedCookies cookies) {
        this.cookies = cookies;
    }

    void give(VolunteerPass pass) {
        cookies.set(COOKIE, pass.text(), KEPT);
    }

    Optional<VolunteerPass> shown() {
        return cookies.get(COOKIE).flatMap(VolunteerPass::read);
    }

    void takeBack() {
        cookies.forget(COOKIE);
    }
}
