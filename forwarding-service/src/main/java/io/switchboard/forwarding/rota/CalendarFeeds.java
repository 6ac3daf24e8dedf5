package io.switchboard.forwarding.rota;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.rota.Feed;
import io.switchboard.forwarding.Sql;
import io.switchboard.forwarding.calendar.Aside;
import io.switchboard.forwarding.calendar.CalendarEvent;
import io.switchboard.forwarding.calendar.WrittenCalendar;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRefused.UnknownLink;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.platform.sealing.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rotas as calendars read them, each by a secret of which only the hash is kept. */
@ApplicationScoped
class CalendarFeeds {

    private static final int DAYS_BACK = 28;
    private static final int DAYS_AHEAD = 183;

    private static final String MAKE =
            """
            insert into calendar_feed (hotline_id, secret_hash, made_at) values (?1, ?2, ?3)
            on conflict (hotline_id) do update set secret_hash = excluded.secret_hash, made_at = excluded.made_at
            """;

    private static final String REVOKE = "delete from calendar_feed where hotline_id = ?1";
    private static final String OFFERED =
            "select hotline_id from calendar_feed where hotline_id = ?1";
    private static final String FIND =
            "select hotline_id from calendar_feed where secret_hash = ?1";

    private final Operators operators;
    private final HotlineRepository hotlines;
    private final RotaSights sights;
    private final Aside aside;
    private final Clock clock;

    CalendarFeeds(
            Operators operators,
            HotlineRepository hotlines,
            RotaSights sights,
            Aside aside,
            Clock clock) {
        this.operators = operators;
        this.hotlines = hotlines;
        this.sights = sights;
        this.aside = aside;
        this.clock = clock;
    }

    /** An earlier secret is worth nothing from now on. */
    @WithTransaction
    Uni<LinkSecret> make(HotlineKey key) {
        var secret = Secret.random();
        return operators
                .managed(key.operator(), key.hotline())
                .chain(hotline -> Sql.change(MAKE, hotline.id(), secret.hash(), clock.instant()))
                .replaceWith(new LinkSecret(secret.text()));
    }

    @WithTransaction
    Uni<Void> revoke(HotlineKey key) {
        return operators
                .managed(key.operator(), key.hotline())
                .chain(hotline -> Sql.change(REVOKE, hotline.id()))
                .replaceWithVoid();
    }

    /** Whether calendars may read it now. To be asked inside a session. */
    Uni<Boolean> isOffered(Hotline hotline) {
        return Sql.values(UUID.class, OFFERED, hotline.id()).map(found -> !found.isEmpty());
    }

    /** Fails with {@link UnknownLink}. */
    Uni<Feed> read(LinkSecret secret) {
        var now = clock.instant();
        return behind(new Secret(secret.secret()), now)
                .chain(
                        found ->
                                aside.done(
                                        () ->
                                                WrittenCalendar.of(
                                                        found.name(), found.events(), now)))
                .map(Feed::new);
    }

    /** @param name of the hotline */
    record Found(String name, List<CalendarEvent> events) {}

    @WithSession
    Uni<Found> behind(Secret secret, Instant now) {
        return Sql.values(UUID.class, FIND, secret.hash())
                .map(found -> found.stream().findFirst().orElseThrow(UnknownLink::new))
                .chain(hotlines::findById)
                .invoke(CalendarFeeds::refuseRetired)
                .chain(hotline -> found(hotline, now));
    }

    private static void refuseRetired(Hotline hotline) {
        if (hotline.isRetired()) {
            throw new UnknownLink();
        }
    }

    private Uni<Found> found(Hotline hotline, Instant now) {
        var today = now.atZone(hotline.zone()).toLocalDate();
        var first = today.minusDays(DAYS_BACK);
        var last = today.plusDays(DAYS_AHEAD);
        var name = hotline.rules().name();
        return sights.of(hotline, first, last)
                .map(
                        sight ->
                                sight.timetable().onDays(first, last).stream()
                                        .map(it -> event(it, sight.nameOf(it), name))
                                        .toList())
                .map(events -> new Found(name, events));
    }

    /** Named by what it is an occurrence of, so that it stays the same event whatever becomes of it. */
    private static CalendarEvent event(Occurrence occurrence, String volunteer, String hotline) {
        return new CalendarEvent(
                occurrence.key().planned() + "-" + occurrence.key().date(),
                occurrence.span().start(),
                occurrence.span().end(),
                volunteer + " – " + hotline,
                !occurrence.isAttended());
    }
}
