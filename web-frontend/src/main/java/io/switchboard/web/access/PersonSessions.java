package io.switchboard.web.access;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.web.protection.SealedCookies;
import io.vertx.mutiny.sqlclient.SqlConnection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * Sessions of people: the browser keeps them for us, sealed; we keep which of them are over. All of it fails with {@link AccessAway}
 * while that cannot be read or written.
 */
@ApplicationScoped
public class PersonSessions {

    static final String COOKIE = "person";

    private final SealedCookies cookies;
    private final SessionLedger ledger;
    private final Fingerprints fingerprints;
    private final AccessConfig config;
    private final Clock clock;

    PersonSessions(
            SealedCookies cookies,
            SessionLedger ledger,
            Fingerprints fingerprints,
            AccessConfig config,
            Clock clock) {
        this.cookies = cookies;
        this.ledger = ledger;
        this.fingerprints = fingerprints;
        this.config = config;
        this.clock = clock;
    }

    /** Keyed hash of a person: the same for all variants of their address. */
    public String id(EmailAddress address) {
        return fingerprints.of("address", address.mailbox());
    }

    /**
     * A session for somebody whose address was proved to be theirs. No browser has it yet.
     *
     * @param administrator whether the provider's groups make them an administrator
     */
    public Uni<Session> prepare(EmailAddress address, Way way, ZoneId zone, boolean administrator) {
        var id = UUID.randomUUID();
        return ledger.standing(id(address), id)
                .map(
                        now ->
                                new Session(
                                        id,
                                        address,
                                        way,
                                        clock.instant(),
                                        now.epoch(),
                                        now.everybodysEpoch(),
                                        administrator,
                                        zone));
    }

    /** Lets the browser that asks have a session; false when it was ended, by itself or by somebody. */
    public Uni<Boolean> give(Session session) {
        var left = left(session);
        return left.isPositive()
                ? ledger.standing(id(session.address()), session.id())
                        .map(standing -> standing.carries(session))
                        .invoke(
                                carried -> {
                                    if (carried) {
                                        cookies.set(COOKIE, session.text(), left);
                                    }
                                })
                : Uni.createFrom().item(false);
    }

    /** What the browser that asks keeps, whether it still counts or not. */
    Optional<Session> kept() {
        return cookies.get(COOKIE).flatMap(Session::read);
    }

    /** What is known of a session's person and the session. */
    Uni<Standing> standing(Session session) {
        return ledger.standing(id(session.address()), session.id());
    }

    /** Ends one session, copies of its cookie included. */
    public Uni<Void> end(Session session) {
        return ledger.end(session.id(), session.begun().plus(config.sessionKept()));
    }

    /** Ends all sessions of a person; those that begin from now on are others. */
    public Uni<Void> endAllOf(EmailAddress address) {
        return ledger.endAllOf(id(address), clock.instant());
    }

    /** The same, together with whatever else is done in the transaction. */
    public Uni<Void> endAllOf(SqlConnection transaction, EmailAddress address) {
        return ledger.endAllOf(transaction, id(address), clock.instant());
    }

    /** Ends all sessions of all people, administrators' included. */
    public Uni<Void> endEverybodys() {
        return ledger.endEverybodys(clock.instant());
    }

    /** Lets the browser that asks forget its session, which does not end copies of it. */
    public void forget() {
        cookies.forget(COOKIE);
    }

    private Duration left(Session session) {
        return Duration.between(clock.instant(), session.begun().plus(config.sessionKept()));
    }
}
