package io.switchboard.web.access;

import io.quarkus.arc.Arc;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.web.protection.SealedCookies;

/** The cookie of somebody who has signed in, for tests of what they see then. */
public final class SignedInBrowser {

    private SignedInBrowser() {}

    /** As the browser sends it: name and value. */
    public static String[] cookie(String address) {
        var arc = Arc.container();
        var sessions = arc.instance(PersonSessions.class).get();
        var open = sessions.written(EmailAddress.of(address));
        var closed =
                arc.instance(SealedCookies.class)
                        .get()
                        .closed(PersonSessions.COOKIE, open, PersonSessions.KEPT);
        return new String[] {"__Host-" + PersonSessions.COOKIE, closed};
    }
}
