package io.switchboard.web.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The private link of the mail: a button exchanges what it carries for a pass, and leads to an address that says nothing. */
@Path("/c")
public class LinkResource {

    private final Booking booking;
    private final Passes passes;
    private final Pages pages;

    LinkResource(Booking booking, Passes passes, Pages pages) {
        this.booking = booking;
        this.passes = passes;
        this.pages = pages;
    }

    /** Calls nobody, whatever it carries. */
    @GET
    @Path("{id}/{secret}")
    public Uni<RestResponse<String>> ask(String id, String secret) {
        return pass(id, secret)
                .map(_ -> pages.show(new ConferencePages.Open(id, secret)))
                .orElseGet(this::showNothing);
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> onToTheConference() {
        return pages.goTo("/conference");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> open(@RestForm String id, @RestForm String secret) {
        return pass(id, secret).map(this::exchange).orElseGet(this::showNothing);
    }

    private Uni<RestResponse<String>> exchange(Pass pass) {
        return booking.show(pass.conference(), pass.secret())
                .invoke(() -> passes.give(pass))
                .map(_ -> pages.goTo("/conference"))
                .onFailure(Refused.class)
                .recoverWithUni(this::showNothing);
    }

    private Uni<RestResponse<String>> showNothing() {
        return pages.show(StatusCode.NOT_FOUND, new ConferencePages.Nothing());
    }

    private static Optional<Pass> pass(String id, String secret) {
        var whole = id != null && secret != null && secret.matches("[A-Za-z0-9_-]{1,100}");
        return whole && id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(new Pass(UUID.fromString(id), secret))
                : Optional.empty();
    }
}
