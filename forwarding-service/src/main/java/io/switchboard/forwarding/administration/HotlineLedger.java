package io.switchboard.forwarding.administration;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.administration.ChangeSettings;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.administration.AdministrationRefused.NumberTaken;
import io.switchboard.forwarding.administration.AdministrationRefused.SlugTaken;
import io.switchboard.forwarding.administration.AdministrationRefused.StillAnswered;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownHotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.shift.ShiftRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.exception.ConstraintViolationException;

/** Hotlines and what was decided of them in Postgres: each method is one transaction, and OVH is never asked inside of it. */
@ApplicationScoped
class HotlineLedger {

    private static final String SLUG = "hotline_slug";

    /** Whatever led somebody to it is worth nothing any more, and nobody is planned. */
    private static final String NO_LINKS =
            "update volunteer_link set revoked_at = coalesce(revoked_at, ?2) where hotline_id = ?1";

    private static final String NO_ROTA = "delete from planned_shift where hotline_id = ?1";
    private static final String NO_FEED = "delete from calendar_feed where hotline_id = ?1";

    private final HotlineRepository hotlines;
    private final ShiftRepository shifts;
    private final OperatorRows operators;
    private final SettingsSeal seal;
    private final TakingOver takingOver;
    private final Clock clock;

    HotlineLedger(
            HotlineRepository hotlines,
            ShiftRepository shifts,
            OperatorRows operators,
            SettingsSeal seal,
            TakingOver takingOver,
            Clock clock) {
        this.hotlines = hotlines;
        this.shifts = shifts;
        this.operators = operators;
        this.seal = seal;
        this.takingOver = takingOver;
        this.clock = clock;
    }

    /** Fails with {@link UnknownHotline}. */
    @WithSession
    Uni<Hotline> named(String slug) {
        return hotlines.named(slug).onItem().ifNull().failWith(UnknownHotline::new);
    }

    /** Whether a hotline leads there already. */
    @WithSession
    Uni<Boolean> hasLine(DialNumber line) {
        return hotlines.count("line = ?1 and retiredAt is null", line.ovh()).map(it -> it > 0);
    }

    /** The hotline that is as is wished already, or null. Fails when another one stands in the way. */
    @WithSession
    Uni<Hotline> same(NewHotline wish) {
        return hotlines.find(
                        "(slug = ?1 or number = ?2) and retiredAt is null",
                        wish.slug(),
                        wish.number().ovh())
                .list()
                .chain(
                        there ->
                                there.isEmpty()
                                        ? Uni.createFrom().nullItem()
                                        : same(wish, there.getFirst()));
    }

    private Uni<Hotline> same(NewHotline wish, Hotline hotline) {
        if (!hotline.slug().equals(wish.slug())) {
            throw new NumberTaken();
        }
        return operators
                .of(hotline.id())
                .map(
                        operating -> {
                            if (!hotline.number().equals(wish.number())
                                    || !Alike.are(seal.open(hotline, operating), wish.settings())) {
                                throw new SlugTaken();
                            }
                            return hotline;
                        });
    }

    @WithTransaction
    Uni<Hotline> found(NewHotline wish, Found.Usable found, boolean byFile) {
        var hotline =
                Hotline.founded(
                        wish.slug(),
                        wish.number(),
                        found.billingAccount(),
                        found instanceof Found.OfLine line ? line.line() : null,
                        byFile,
                        seal.close(wish.settings()),
                        clock.instant());
        return hotlines.persistAndFlush(hotline)
                .call(() -> operators.set(hotline.id(), wish.settings()))
                .call(() -> takingOver.from(found, hotline))
                .call(() -> hotlines.dueIn(hotline.id(), Duration.ZERO))
                .onFailure(ConstraintViolationException.class)
                .transform(HotlineLedger::taken);
    }

    /** Somebody was quicker. */
    private static Throwable taken(Throwable violation) {
        return SLUG.equals(((ConstraintViolationException) violation).getConstraintName())
                ? new SlugTaken()
                : new NumberTaken();
    }

    @WithTransaction
    Uni<Hotline> change(ChangeSettings wish) {
        return toChange(wish.hotline())
                .call(
                        hotline ->
                                operators
                                        .of(hotline.id())
                                        .map(it -> seal.open(hotline, it))
                                        .chain(
                                                now ->
                                                        Alike.are(now, wish.settings())
                                                                ? Uni.createFrom().voidItem()
                                                                : follow(hotline, wish)));
    }

    private Uni<Void> follow(Hotline hotline, ChangeSettings wish) {
        hotline.follow(seal.close(wish.settings()), clock.instant());
        return operators
                .set(hotline.id(), wish.settings())
                .chain(() -> hotlines.dueIn(hotline.id(), Duration.ZERO));
    }

    @WithTransaction
    Uni<Hotline> retire(String slug) {
        return toChange(slug).call(this::refuseWhileAnswered).call(this::retire);
    }

    private Uni<Void> refuseWhileAnswered(Hotline hotline) {
        return shifts.underWay(hotline.id())
                .invoke(
                        underWay -> {
                            if (!underWay.isEmpty()) {
                                throw new StillAnswered();
                            }
                        })
                .replaceWithVoid();
    }

    private Uni<Void> retire(Hotline hotline) {
        var now = clock.instant();
        hotline.retire(now);
        return Sql.change(NO_LINKS, hotline.id(), now)
                .chain(() -> Sql.change(NO_ROTA, hotline.id()))
                .chain(() -> Sql.change(NO_FEED, hotline.id()))
                .chain(() -> hotlines.dueIn(hotline.id(), Duration.ZERO));
    }

    private Uni<Hotline> toChange(String slug) {
        return hotlines.named(slug)
                .onItem()
                .ifNull()
                .failWith(UnknownHotline::new)
                .call(hotline -> hotlines.toChange(hotline.id()));
    }
}
