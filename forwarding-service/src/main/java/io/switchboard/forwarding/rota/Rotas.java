package io.switchboard.forwarding.rota;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.rota.ExceptShift;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.ShowRota;
import io.switchboard.forwarding.hotline.Admitted;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.rota.Occurrence.Key;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Shows rotas, and lets single occurrences go otherwise. */
@ApplicationScoped
class Rotas {

    private final Operators operators;
    private final HotlineRepository hotlines;
    private final RotaSights sights;
    private final Replacements replacements;
    private final CalendarFeeds feeds;
    private final Clock clock;

    Rotas(
            Operators operators,
            HotlineRepository hotlines,
            RotaSights sights,
            Replacements replacements,
            CalendarFeeds feeds,
            Clock clock) {
        this.operators = operators;
        this.hotlines = hotlines;
        this.sights = sights;
        this.replacements = replacements;
        this.feeds = feeds;
        this.clock = clock;
    }

    @WithTransaction
    Uni<RotaView> show(ShowRota wish) {
        return operators
                .admit(wish.operator(), wish.hotline())
                .map(Admitted::hotline)
                .chain(hotline -> show(hotline, wish));
    }

    private Uni<RotaView> show(Hotline hotline, ShowRota wish) {
        var today = clock.instant().atZone(hotline.zone()).toLocalDate();
        var first = wish.first() == null ? today : wish.first();
        var last = first.plusDays(wish.days() - 1L);
        return sights.of(hotline, first, last)
                .chain(
                        sight ->
                                feeds.isOffered(hotline)
                                        .map(feed -> sight.view(today, first, last, feed)));
    }

    /** Whoever operates a hotline may decline for somebody; who comes instead is said by who looks after it. */
    @WithTransaction
    Uni<OccurrenceView> except(ExceptShift wish) {
        var key = new Key(wish.planned(), wish.date());
        return operators
                .admit(wish.operator(), wish.hotline())
                .map(it -> wish.kind() == ExceptShift.Kind.DECLINED ? it : it.toManage())
                .map(Admitted::hotline)
                .call(hotline -> hotlines.toChange(hotline.id()))
                .call(hotline -> except(hotline, key, wish))
                .chain(hotline -> sights.of(hotline, key.date(), key.date()))
                .map(sight -> sight.occurrence(key));
    }

    private Uni<Void> except(Hotline hotline, Key key, ExceptShift wish) {
        return switch (wish.kind()) {
            case DECLINED -> replacements.decline(hotline, key);
            case REPLACED -> replacements.replace(hotline, key, wish.volunteer());
            case AS_PLANNED -> replacements.restore(hotline, key);
        };
    }
}
