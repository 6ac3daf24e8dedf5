package io.switchboard.forwarding.volunteer;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.contracts.hotline.volunteer.VolunteerWish;
import io.switchboard.forwarding.hotline.Hotline;
import io.switchboard.forwarding.hotline.HotlineRepository;
import io.switchboard.forwarding.hotline.Operators;
import io.switchboard.forwarding.volunteer.Volunteer.Facts;
import io.switchboard.forwarding.volunteer.VolunteerRefused.TooManyVolunteers;
import io.switchboard.forwarding.volunteer.VolunteerRefused.VolunteerKnown;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** The people whom hotlines know. Whoever changes who they are holds the hotline's row. */
@ApplicationScoped
class Volunteers {

    static final int MOST = 200;

    private final Operators operators;
    private final HotlineRepository hotlines;
    private final VolunteerRepository volunteers;
    private final VolunteerViews views;
    private final VolunteerFacts facts;
    private final Clock clock;

    Volunteers(
            Operators operators,
            HotlineRepository hotlines,
            VolunteerRepository volunteers,
            VolunteerViews views,
            VolunteerFacts facts,
            Clock clock) {
        this.operators = operators;
        this.hotlines = hotlines;
        this.volunteers = volunteers;
        this.views = views;
        this.facts = facts;
        this.clock = clock;
    }

    @WithTransaction
    Uni<List<VolunteerView>> list(HotlineKey key) {
        return operators.managed(key.operator(), key.hotline()).chain(views::whole);
    }

    @WithTransaction
    Uni<VolunteerView> keep(VolunteerWish wish) {
        return operators
                .managed(wish.operator(), wish.hotline())
                .call(hotline -> hotlines.toChange(hotline.id()))
                .chain(hotline -> keep(hotline, wish))
                .map(views::whole);
    }

    private Uni<Volunteer> keep(Hotline hotline, VolunteerWish wish) {
        var wanted = facts.of(wish, hotline);
        return volunteers
                .withPhone(hotline, wanted.phoneHash())
                .chain(
                        known ->
                                wish.id() == null
                                        ? add(hotline, known, wanted)
                                        : change(hotline, wish, known, wanted));
    }

    /** The form that is sent twice makes nobody twice. */
    private Uni<Volunteer> add(Hotline hotline, Volunteer known, Facts wanted) {
        if (known != null) {
            return facts.areSo(known, wanted)
                    ? Uni.createFrom().item(known)
                    : Uni.createFrom().failure(new VolunteerKnown());
        }
        return volunteers
                .count("hotlineId", hotline.id())
                .chain(
                        count ->
                                count < MOST
                                        ? volunteers.persist(
                                                Volunteer.of(hotline.id(), wanted, clock.instant()))
                                        : Uni.createFrom().failure(new TooManyVolunteers()));
    }

    private Uni<Volunteer> change(
            Hotline hotline, VolunteerWish wish, Volunteer withPhone, Facts wanted) {
        if (withPhone != null && !withPhone.id().equals(wish.id())) {
            return Uni.createFrom().failure(new VolunteerKnown());
        }
        return volunteers.of(hotline, wish.id()).invoke(volunteer -> volunteer.become(wanted));
    }

    @WithTransaction
    Uni<Void> remove(VolunteerKey key) {
        return operators
                .managed(key.operator(), key.hotline())
                .call(hotline -> hotlines.toChange(hotline.id()))
                .chain(
                        hotline ->
                                volunteers.delete(
                                        "id = ?1 and hotlineId = ?2",
                                        key.volunteer(),
                                        hotline.id()))
                .replaceWithVoid();
    }
}
