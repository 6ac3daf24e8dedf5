package io.switchboard.web.administration;

import io.switchboard.web.protection.Reach;
import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;

/** The browser keeps for us, sealed, by which entry it came in; what is taken out of the setting opens nothing any more. */
@ApplicationScoped
class Sessions {

    static final String COOKIE = "administrator";
    static final Duration KEPT = Duration.ofHours(8);
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final SealedCookies cookies;
    private final Administrators administrators;

    Sessions(SealedCookies cookies, Administrators administrators) {
        this.cookies = cookies;
        this.administrators = administrators;
    }

    /** @param zone as the browser tells it; one that we do not know is no mistake of the person's */
    void begin(String mark, String zone) {
        cookies.set(Reach.ADMINISTRATION, COOKIE, mark + " " + zone(zone), KEPT);
    }

    Optional<Administrator> current() {
        return cookies.get(Reach.ADMINISTRATION, COOKIE).flatMap(this::read);
    }

    void end() {
        cookies.forget(Reach.ADMINISTRATION, COOKIE);
    }

    private Optional<Administrator> read(String session) {
        var space = session.indexOf(' ');
        return administrators
                .nameOf(session.substring(0, space))
                .map(name -> Administrator.byKey(name, zone(session.substring(space + 1))));
    }

    private static ZoneId zone(String written) {
        try {
            return written == null || written.isBlank() ? HOME : ZoneId.of(written);
        } catch (DateTimeException _) {
            return HOME;
        }
    }
}
