package io.switchboard.web.reservation;

import io.switchboard.contracts.booking.ReservationReceipt;
import io.switchboard.web.page.TimeInWords;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** Carries over to "mail sent" where the mail went, so that a typing mistake is seen; sealed, for a quarter of an hour. */
@ApplicationScoped
class SentCookie {

    private static final String NAME = "sent";
    private static final Duration KEPT = Duration.ofMinutes(15);

    private final SealedCookies cookies;
    private final Visitor visitor;

    SentCookie(SealedCookies cookies, Visitor visitor) {
        this.cookies = cookies;
        this.visitor = visitor;
    }

    void set(ReservationReceipt receipt, ReservationForm form) {
        cookies.set(
                NAME,
                "%d %s %s"
                        .formatted(
                                receipt.expiresAt().getEpochSecond(),
                                form.zoneOrHome(),
                                form.address()),
                KEPT);
    }

    SentView view() {
        return cookies.get(NAME).map(this::read).orElse(new SentView(null, null));
    }

    private SentView read(String content) {
        var parts = content.split(" ", 3);
        var until = Instant.ofEpochSecond(Long.parseLong(parts[0]));
        return new SentView(
                parts[2], TimeInWords.ofHour(until, ZoneId.of(parts[1]), visitor.language()));
    }
}
