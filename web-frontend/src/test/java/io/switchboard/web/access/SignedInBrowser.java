package io.switchboard.web.access;

import io.quarkus.arc.Arc;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.protection.SealedCookies;
import java.time.Duration;
import java.time.ZoneId;

/** The cookie of somebody who has signed in, for tests of what they see then. */
public final class SignedInBrowser {

    private static final ZoneId HOME = ZoneId.of("Europe/Paris");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private SignedInBrowser() {}

    /** As the browser sends it: name and value. */
    public static String[] cookie(String address) {
        return cookie(address, false);
    }

    /** Likewise, of somebody whom their provider's groups make an administrator. */
    public static String[] administratorsCookie(String address) {
        return cookie(address, true);
    }

    private static String[] cookie(String address, boolean administrator) {
        var arc = Arc.container();
        var session =
                arc.instance(PersonSessions.class)
                        .get()
                        .prepare(EmailAddress.of(address), Way.LINK, HOME, administrator)
                        .await()
                        .atMost(PATIENCE);
        return cookie(session);
    }

    static String[] cookie(Session session) {
        var closed =
                Arc.container()
                        .instance(SealedCookies.class)
                        .get()
                        .closed(PersonSessions.COOKIE, session.text(), Duration.ofHours(12));
        return new String[] {"__Host-" + PersonSessions.COOKIE, closed};
    }
}
