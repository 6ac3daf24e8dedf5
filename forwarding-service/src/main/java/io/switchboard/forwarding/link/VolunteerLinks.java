package io.switchboard.forwarding.link;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.Operator;
import io.switchboard.contracts.hotline.link.LinkedHotline;
import io.switchboard.contracts.hotline.link.MadeLink;
import io.switchboard.contracts.hotline.link.MakeLink;
import io.switchboard.contracts.hotline.link.VolunteerLinkKey;
import io.switchboard.contracts.hotline.link.VolunteerLinkView;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownLink;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Links by which people without an account operate a hotline. Of a link's secret we keep the hash. */
@ApplicationScoped
class VolunteerLinks {

    static final int MOST = 20;

    private static final String LIST =
            """
            select id, label, known_only, made_at, used_at from volunteer_link
            where hotline_id = ?1 and revoked_at is null order by made_at desc, id
            """;

    private static final String COUNT =
            "select count(*) from volunteer_link where hotline_id = ?1 and revoked_at is null";

    private static final String MAKE =
            """
            insert into volunteer_link (id, hotline_id, secret_hash, label, known_only, made_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            """;

    private static final String REVOKE =
            """
            update volunteer_link set revoked_at = coalesce(revoked_at, ?3) where id = ?1 and hotline_id = ?2
            """;

    private final Operators operators;
    private final HotlineRepository hotlines;
    private final Clock clock;

    VolunteerLinks(Operators operators, HotlineRepository hotlines, Clock clock) {
        this.operators = operators;
        this.hotlines = hotlines;
        this.clock = clock;
    }

    @WithSession
    Uni<List<VolunteerLinkView>> list(HotlineKey key) {
        return managed(key.operator(), key.hotline())
                .chain(hotline -> Sql.rows(LIST, hotline.id()))
                .map(rows -> rows.stream().map(VolunteerLinks::shown).toList());
    }

    /** The hotline's row is held, so that two who make one at once do not go beyond what is allowed. */
    @WithTransaction
    Uni<MadeLink> make(MakeLink wish) {
        return managed(wish.operator(), wish.hotline())
                .call(hotline -> hotlines.toChange(hotline.id()))
                .call(this::refuseAnotherOfMany)
                .chain(hotline -> made(hotline, wish));
    }

    private Uni<Void> refuseAnotherOfMany(Hotline hotline) {
        return Sql.values(Long.class, COUNT, hotline.id())
                .invoke(
                        count -> {
                            if (count.getFirst() >= MOST) {
                                throw new LinkRefused.TooManyLinks();
                            }
                        })
                .replaceWithVoid();
    }

    private Uni<MadeLink> made(Hotline hotline, MakeLink wish) {
        var secret = Secret.random();
        var made = new MadeLink(UUID.randomUUID(), secret.text());
        return Sql.change(
                        MAKE,
                        made.id(),
                        hotline.id(),
                        secret.hash(),
                        wish.label().strip(),
                        wish.knownOnly(),
                        clock.instant())
                .replaceWith(made);
    }

    /** Fails with {@link UnknownLink} for one that this hotline never had, or that is forgotten since. */
    @WithTransaction
    Uni<Void> revoke(VolunteerLinkKey key) {
        return managed(key.operator(), key.hotline())
                .chain(hotline -> Sql.change(REVOKE, key.link(), hotline.id(), clock.instant()))
                .invoke(
                        rows -> {
                            if (rows == 0) {
                                throw new UnknownLink();
                            }
                        })
                .replaceWithVoid();
    }

    /** In a transaction, since it is noted that somebody came by it. */
    @WithTransaction
    Uni<LinkedHotline> follow(String secret) {
        return operators
                .behind(secret)
                .map(
                        hotline -> {
                            if (hotline.isRetired()) {
                                throw new UnknownLink();
                            }
                            return new LinkedHotline(hotline.slug(), hotline.rules().name());
                        });
    }

    private Uni<Hotline> managed(Operator operator, String slug) {
        return operators.admit(operator, slug).map(Admitted::toManage).map(Admitted::hotline);
    }

    private static VolunteerLinkView shown(Object[] row) {
        return new VolunteerLinkView(
                (UUID) row[0],
                (String) row[1],
                (Boolean) row[2],
                Sql.instant(row[3]),
                Sql.instant(row[4]));
    }
}
