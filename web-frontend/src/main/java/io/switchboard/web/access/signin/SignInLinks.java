package io.switchboard.web.access.signin;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.access.SignInRequested;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.access.Session;
import io.switchboard.web.access.Way;
import io.switchboard.web.access.signin.Exchange.Expired;
import io.switchboard.web.access.signin.Exchange.LetIn;
import io.switchboard.web.access.signin.Exchange.Unknown;
import io.switchboard.web.access.signin.Exchange.Used;
import io.switchboard.web.access.signin.SignInLink.Use;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** The use cases: mailing a link, and exchanging it for a session. */
@ApplicationScoped
class SignInLinks {

    private static final String SESSION = "sign-in-link";

    private final LinkLedger ledger;
    private final PersonSessions sessions;
    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final SignInConfig config;
    private final Clock clock;

    SignInLinks(
            LinkLedger ledger,
            PersonSessions sessions,
            Sealer sealer,
            Fingerprints fingerprints,
            SignInConfig config,
            Clock clock) {
        this.ledger = ledger;
        this.sessions = sessions;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.config = config;
        this.clock = clock;
    }

    /** Has a link mailed, once for one form; until when it lets in. Fails with {@link TooManyLinks}. */
    Uni<Instant> send(Asked asked) {
        var secret = Secret.random();
        var now = clock.instant();
        var address = sealer.seal(Ring.ADDRESS, SealedField.ADDRESS, asked.address().text());
        var link =
                new NewLink(
                        UUID.randomUUID(),
                        secret.hash(),
                        asked.key(),
                        address,
                        sessions.id(asked.address()),
                        fingerprints.of("network", asked.network().name()),
                        asked.destination(),
                        asked.zone(),
                        now,
                        now.plus(config.linkValidity()));
        var event =
                new SignInRequested(
                        link.id(),
                        address,
                        sealer.seal(Ring.LINK, SealedField.SIGN_IN_SECRET, secret.text()),
                        link.expiresAt(),
                        asked.language(),
                        asked.zone());
        return ledger.keep(link, event);
    }

    /** @param browser what tells the browser that asks from others */
    Uni<Exchange> exchange(Secret secret, String browser) {
        return ledger.find(secret.hash())
                .chain(
                        found ->
                                found.map(link -> exchange(secret, link, browser))
                                        .orElseGet(() -> answer(new Unknown())));
    }

    private Uni<Exchange> exchange(Secret secret, SignInLink link, String browser) {
        if (link.isOver(clock.instant())) {
            return answer(new Expired());
        }
        return link.use()
                .map(use -> showAgain(link, use, browser))
                .orElseGet(() -> useOnce(secret, link, browser));
    }

    private Uni<Exchange> showAgain(SignInLink link, Use use, String browser) {
        return use.browser().equals(browser)
                ? letIn(
                        link,
                        Session.read(sealer.open(Ring.SESSION, SESSION, use.session()))
                                .orElseThrow())
                : answer(new Used());
    }

    private Uni<Exchange> useOnce(Secret secret, SignInLink link, String browser) {
        var address =
                EmailAddress.of(sealer.open(Ring.ADDRESS, SealedField.ADDRESS, link.address()));
        return sessions.prepare(address, Way.LINK, link.zone(), false)
                .chain(
                        session ->
                                ledger.use(
                                                link.id(),
                                                new Use(browser, closed(session)),
                                                clock.instant())
                                        .chain(
                                                first ->
                                                        first
                                                                ? letIn(link, session)
                                                                // Somebody was quicker, maybe
                                                                // this browser's other press.
                                                                : exchange(secret, browser)));
    }

    private Uni<Exchange> letIn(SignInLink link, Session session) {
        return sessions.give(session)
                .map(given -> given ? new LetIn(link.destination()) : new Used());
    }

    private Sealed closed(Session session) {
        return sealer.seal(Ring.SESSION, SESSION, session.text());
    }

    private static Uni<Exchange> answer(Exchange exchange) {
        return Uni.createFrom().item(exchange);
    }
}
