package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.Person;
import io.switchboard.web.booking.BookingForPeople;
import io.switchboard.web.conference.Pass;
import io.switchboard.web.conference.Passes;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** Who has signed in needs no mail to confirm anything. */
@ApplicationScoped
class AtOnce {

    private final BookingForPeople booking;
    private final Passes passes;
    private final Pages pages;
    private final Visitor visitor;

    AtOnce(BookingForPeople booking, Passes passes, Pages pages, Visitor visitor) {
        this.booking = booking;
        this.passes = passes;
        this.pages = pages;
        this.visitor = visitor;
    }

    Uni<RestResponse<String>> book(Person person, ReservationForm form) {
        var language = visitor.language();
        return booking.book(
                        form.key(language),
                        visitor.address(),
                        person.address(),
                        form.wish(language))
                .invoke(it -> passes.give(new Pass(it.conference().id(), it.secret())))
                .map(_ -> pages.goTo("/conference"));
    }
}
