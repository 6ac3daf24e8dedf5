package io.switchboard.web.reservation;

import io.switchboard.web.offer.DayChoice;
import io.switchboard.web.offer.Offer;
import io.switchboard.web.page.TimeInWords;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.reservation.LandingView.DetailsView;
import io.switchboard.web.reservation.LandingView.Length;
import io.switchboard.web.reservation.LandingView.UntilView;
import io.switchboard.web.reservation.ReservationPages.Landing;
import jakarta.enterprise.context.ApplicationScoped;

/** The first page, with the form as it stands. */
@ApplicationScoped
class Landings {

    private final Offer offer;
    private final Crowd crowd;
    private final Visitor visitor;

    Landings(Offer offer, Crowd crowd, Visitor visitor) {
        this.offer = offer;
        this.crowd = crowd;
        this.visitor = visitor;
    }

    Landing blank() {
        return of(ReservationForm.blank(), Mistakes.NONE, null);
    }

    Landing with(ReservationForm form, Mistakes mistakes) {
        return of(form, mistakes, null);
    }

    Landing with(ReservationForm form, String alert) {
        return of(form, Mistakes.NONE, alert);
    }

    private Landing of(ReservationForm form, Mistakes mistakes, String alert) {
        var zone = form.zoneOrHome();
        return new Landing(
                new LandingView(
                        form.address(),
                        zone.getId(),
                        TimeInWords.zone(zone, visitor.language()),
                        offer.now().toEpochMilli(),
                        form.request(),
                        until(form),
                        details(form, mistakes),
                        mistakes,
                        alert,
                        crowd.view().orElse(null)));
    }

    private UntilView until(ReservationForm form) {
        var until = form.until();
        var lengths = Offer.HOURS.stream().map(it -> new Length(it, until.chose(it))).toList();
        return new UntilView(
                lengths,
                until.isByDay(),
                DayChoice.of(offer.days(form.zoneOrHome()), until.day(), visitor.language()));
    }

    private DetailsView details(ReservationForm form, Mistakes mistakes) {
        var details = form.details();
        return new DetailsView(
                details.isGiven() || mistakes.isInDetails(),
                details.title(),
                DayChoice.of(offer.days(form.zoneOrHome()), details.startDay(), visitor.language()),
                details.startTime());
    }
}
