package io.switchboard.web.reservation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.page.Pages;
import io.switchboard.web.reservation.ReservationPages.Sent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** "Mail sent", at an address that may be looked at again. */
@Path("/reservations/sent")
public class SentResource {

    private final SentCookie sent;
    private final Pages pages;

    SentResource(SentCookie sent, Pages pages) {
        this.sent = sent;
        this.pages = pages;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return pages.show(new Sent(sent.view()));
    }
}
