package io.switchboard.web.conference;

import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** The browser keeps the pass for us, sealed, for half a day; we keep nothing. */
@ApplicationScoped
public class Passes {

    private static final String COOKIE = "conference";
    private static final Duration KEPT = Duration.ofHours(12);

    private final SealedCookies cookies;

    Passes(SealedCookies cookies) {
        this.cookies = cookies;
    }

    public void give(Pass pass) {
        cookies.set(COOKIE, pass.text(), KEPT);
    }

    public Optional<Pass> shown() {
        return cookies.get(COOKIE).map(Pass::read);
    }

    public void takeBack() {
        cookies.forget(COOKIE);
    }
}
