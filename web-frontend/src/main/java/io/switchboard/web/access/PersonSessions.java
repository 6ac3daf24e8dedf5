package io.switchboard.web.access;

import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.web.protection.SealedCookies;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Sessions of people: the browser keeps them for us, sealed. */
@ApplicationScoped
public class PersonSessions {

    static final String COOKIE = "person";
    static final Duration KEPT = Duration.ofHours(12);

    private final SealedCookies cookies;
    private final Fingerprints fingerprints;

    PersonSessions(SealedCookies cookies, Fingerprints fingerprints) {
        this.cookies = cookies;
        this.fingerprints = fingerprints;
    }

    void begin(EmailAddress address) {
        cookies.set(COOKIE, address.text(), KEPT);
    }

    Optional<Person> current() {
        return cookies.get(COOKIE).map(this::read);
    }

    void end() {
        cookies.forget(COOKIE);
    }

    /** What the cookie of a session of this person holds, still open. */
    String written(EmailAddress address) {
        return address.text();
    }

    private Person read(String session) {
        var address = EmailAddress.of(session);
        return new Person(address, fingerprints.of("address", address.mailbox()), false);
    }
}
