package io.switchboard.web.access.signin;

import io.switchboard.web.access.signin.SignInPages.Sent;
import io.switchboard.web.page.TimeInWords;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Carries over to "we have written" where the mail went, so that a typing mistake is seen; sealed, for a quarter of an hour. */
@ApplicationScoped
class SentCookie {

    private static final String NAME = "signing-in";
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final SealedCookies cookies;
    private final Visitor visitor;

    SentCookie(SealedCookies cookies, Visitor visitor) {
        this.cookies = cookies;
        this.visitor = visitor;
    }

    void set(Instant expiresAt, SignInForm form) {
        var content =
                "%d %s %s".formatted(expiresAt.getEpochSecond(), form.zoneOrHome(), form.address());
        cookies.set(NAME, content, KEPT);
    }

    Sent page() {
        return cookies.get(NAME).map(this::read).orElse(new Sent(null, null));
    }

    private Sent read(String content) {
        var parts = content.split(" ", 3);
        var until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return new Sent(
                parts[2], TimeInWords.ofHour(until, ZoneId.of(parts[1]), visitor.language()));
    }
}
