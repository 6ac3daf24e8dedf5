package io.switchboard.web.data;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.ForPeople;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.conference.Passes;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

/** Going away: ending all one's sessions, and being forgotten. */
@Path("/me")
public class LeavingResource {

    private final Erasure erasure;
    private final PersonSessions sessions;
    private final SignedIn signedIn;
    private final Passes passes;
    private final Pages pages;

    LeavingResource(
            Erasure erasure,
            PersonSessions sessions,
            SignedIn signedIn,
            Passes passes,
            Pages pages) {
        this.erasure = erasure;
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.passes = passes;
        this.pages = pages;
    }

    @GET
    @ForPeople
    @Path("erasure")
    public Uni<RestResponse<String>> askToErase() {
        return pages.show(new DataPages.Erase());
    }

    @POST
    @ForPeople
    @Path("erasure")
    public Uni<RestResponse<String>> erase() {
        return erasure.of(signedIn.person())
                .invoke(this::forgetBrowser)
                .map(_ -> pages.goTo("/me/erased"));
    }

    /** What happens now; open to whoever is nobody any more. */
    @GET
    @Path("erased")
    public Uni<RestResponse<String>> erased() {
        return pages.show(new DataPages.Erased());
    }

    @POST
    @ForPeople
    @Path("sessions/end")
    public Uni<RestResponse<String>> endSessions() {
        return sessions.endAllOf(signedIn.person().address())
                .invoke(this::forgetBrowser)
                .map(_ -> pages.goTo("/"));
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    @Path("sessions/end")
    public RestResponse<String> backToOnesData() {
        return pages.goTo("/me");
    }

    private void forgetBrowser() {
        sessions.forget();
        passes.takeBack();
    }
}
