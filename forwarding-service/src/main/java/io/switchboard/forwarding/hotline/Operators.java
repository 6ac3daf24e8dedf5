package io.switchboard.forwarding.hotline;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Sealed;
import io.switchboard.contracts.SealedField;
import io.switchboard.contracts.hotline.Actor;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.person.EmailAddress;
import io.switchboard.forwarding.hotline.Admitted.By;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownHotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownLink;
import io.switchboard.platform.sealing.Fingerprints;
import io.switchboard.platform.sealing.Ring;
import io.switchboard.platform.sealing.Sealer;
import io.switchboard.platform.sealing.Secret;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who may operate which hotline. To be used inside a session; nothing is locked. */
@Singleton
public class Operators {

    /** To the minute, so that a page that is looked at often writes seldom. */
    private static final String FOLLOW =
            """
            select id, hotline_id, label, known_only from volunteer_link
            where secret_hash = ?1 and revoked_at is null
            """;

    private static final String USED =
            """
            update volunteer_link set used_at = ?2
            where id = ?1 and (used_at is null or used_at < cast(?2 as timestamptz) - interval '1 minute')
            """;

    private final HotlineRepository hotlines;
    private final Sealer sealer;
    private final Fingerprints fingerprints;
    private final Clock clock;

    Operators(HotlineRepository hotlines, Sealer sealer, Fingerprints fingerprints, Clock clock) {
        this.hotlines = hotlines;
        this.sealer = sealer;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** Fails with {@link UnknownHotline} for a hotline that is not theirs, with {@link UnknownLink} for a link that leads nowhere. */
    public Uni<Admitted> admit(Operator operator, String slug) {
        return reach(operator)
                .chain(reach -> admit(operator, reach, slug))
                .onItem()
                .ifNull()
                .failWith(UnknownHotline::new);
    }

    /** The hotline, to who may look after it. Fails as {@link #admit}, and for others with {@link HotlineRefused.NotYoursToManage}. */
    public Uni<Hotline> managed(Operator operator, String slug) {
        return admit(operator, slug).map(Admitted::toManage).map(Admitted::hotline);
    }

    /** All that they may operate, by name. */
    public Uni<List<Hotline>> operated(Operator operator) {
        return reach(operator).chain(reach -> operated(operator, reach));
    }

    /** The hotline that a volunteer link leads to. Fails with {@link UnknownLink}. */
    public Uni<Hotline> behind(String secret) {
        return follow(secret).chain(link -> hotlines.findById(link.hotline()));
    }

    /** Keyed hash of a person: the same for all variants of their address. */
    public String person(EmailAddress address) {
        return fingerprints.of("address", address.mailbox());
    }

    private Uni<Link> reach(Operator operator) {
        return operator.link() == null ? Uni.createFrom().item(Link.NONE) : follow(operator.link());
    }

    private Uni<Admitted> admit(Operator operator, Link link, String slug) {
        return operated(operator, link)
                .map(
                        all ->
                                all.stream()
                                        .filter(it -> it.slug().equals(slug))
                                        .findFirst()
                                        .map(it -> admitted(it, operator, link))
                                        .orElse(null));
    }

    private Uni<List<Hotline>> operated(Operator operator, Link link) {
        if (operator.link() != null) {
            return hotlines.findById(link.hotline())
                    .map(it -> it == null || it.isRetired() ? List.of() : List.of(it));
        }
        return operator.person() == null || operator.administrator()
                ? hotlines.all()
                : hotlines.operatedBy(person(operator.person()), operator.person().domain());
    }

    private Admitted admitted(Hotline hotline, Operator operator, Link link) {
        return new Admitted(hotline, by(operator, link), operator.link() == null, link.knownOnly());
    }

    private By by(Operator operator, Link link) {
        var network = fingerprints.of("network", operator.network());
        if (operator.link() != null) {
            return new By(Actor.Kind.LINK, seal(link.label()), null, link.id(), network);
        }
        return operator.person() == null
                ? new By(Actor.Kind.PROGRAM, seal(operator.program()), null, null, network)
                : new By(
                        Actor.Kind.PERSON,
                        seal(operator.person().text()),
                        person(operator.person()),
                        null,
                        network);
    }

    private Sealed seal(String text) {
        return sealer.seal(Ring.ADDRESS, SealedField.ACTOR, text);
    }

    private Uni<Link> follow(String secret) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(FOLLOW, Object[].class)
                                        .setParameter(1, new Secret(secret).hash())
                                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(UnknownLink::new)
                .map(Link::of)
                .call(link -> used(link.id(), clock.instant()));
    }

    private static Uni<Void> used(UUID link, Instant now) {
        return Panache.getSession()
                .chain(
                        session ->
                                session.createNativeQuery(USED)
                                        .setParameter(1, link)
                                        .setParameter(2, now)
                                        .executeUpdate())
                .replaceWithVoid();
    }

    private record Link(UUID id, UUID hotline, String label, boolean knownOnly) {

        private static final Link NONE = new Link(null, null, null, false);

        private static Link of(Object[] row) {
            return new Link((UUID) row[0], (UUID) row[1], (String) row[2], (Boolean) row[3]);
        }
    }
}
