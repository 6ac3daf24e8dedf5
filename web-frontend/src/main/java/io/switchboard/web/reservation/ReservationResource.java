package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.reservation.LandingView.Trouble;
import io.switchboard.web.reservation.ReservationPages.Landing;
import io.switchboard.web.reservation.ReservationPages.Sent;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The first page with its form. What was typed comes back with whatever was wrong. */
@Path("/")
public class ReservationResource {

    private static final String SENT = "/reservations/sent";

    private final Booking booking;
    private final Pages pages;
    private final Visitor visitor;
    private final SentCookie sent;
    private final Corrections corrections;

    ReservationResource(
            Booking booking,
            Pages pages,
            Visitor visitor,
            SentCookie sent,
            Corrections corrections) {
        this.booking = booking;
        this.pages = pages;
        this.visitor = visitor;
        this.sent = sent;
        this.corrections = corrections;
    }

    @GET
    public Uni<RestResponse<String>> landing() {
        return pages.show(new Landing(LandingView.of(ReservationForm.blank(), Trouble.NONE)));
    }

    /** Where a form with mistakes is shown, whose address somebody may keep. */
    @GET
    @Path("reservations")
    public RestResponse<String> backToTheForm() {
        return pages.goTo("/");
    }

    @POST
    @Path("reservations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> request(
            @RestForm String address,
            @RestForm String hours,
            @RestForm String zone,
            @RestForm String request) {
        var form = new ReservationForm(address, hours, zone, request);
        if (!form.isComplete()) {
            return corrections.ofMistakesIn(form);
        }
        return booking.request(form.key(), visitor.address(), form.wish(visitor.language()))
                .invoke(receipt -> sent.set(receipt, form))
                .map(_ -> pages.goTo(SENT))
                .onFailure(BookingTrouble.class)
                .recoverWithUni(trouble -> corrections.after(trouble, form));
    }

    @GET
    @Path("reservations/sent")
    public Uni<RestResponse<String>> sent() {
        return pages.show(new Sent(sent.view()));
    }
}
