package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ReservationRequest;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.resteasy.reactive.RestResponse;

/** Whoever has not signed in confirms by the link of a mail. */
@ApplicationScoped
class ByMail {

    private static final String SENT = "/reservations/sent";

    private final Booking booking;
    private final SentCookie sent;
    private final Pages pages;
    private final Visitor visitor;

    ByMail(Booking booking, SentCookie sent, Pages pages, Visitor visitor) {
        this.booking = booking;
        this.sent = sent;
        this.pages = pages;
        this.visitor = visitor;
    }

    Uni<RestResponse<String>> request(ReservationForm form) {
        var language = visitor.language();
        var request = new ReservationRequest(form.address(), form.wish(language));
        return booking.request(form.key(language), visitor.address(), request)
                .invoke(receipt -> sent.set(receipt, form))
                .map(_ -> pages.goTo(SENT));
    }
}
