package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The first page with its form. What was typed comes back with whatever was wrong. */
@Path("/")
public class ReservationResource {

    private final Landings landings;
    private final Wishes wishes;
    private final Corrections corrections;
    private final Pages pages;

    ReservationResource(Landings landings, Wishes wishes, Corrections corrections, Pages pages) {
        this.landings = landings;
        this.wishes = wishes;
        this.corrections = corrections;
        this.pages = pages;
    }

    @GET
    public Uni<RestResponse<String>> landing() {
        return pages.show(landings.blank());
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
    public Uni<RestResponse<String>> request(@BeanParam Typed typed) {
        var form = typed.form();
        var mistakes = corrections.mistakesIn(form);
        if (mistakes.first() != null) {
            return corrections.of(mistakes, form);
        }
        return wishes.pass(form)
                .onFailure(BookingTrouble.class)
                .recoverWithUni(trouble -> corrections.after(trouble, form));
    }
}
