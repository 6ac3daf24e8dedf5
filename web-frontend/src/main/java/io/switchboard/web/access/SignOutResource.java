package io.switchboard.web.access;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The way out: the session is over here, also for whoever has a copy of the cookie, and at the provider that it came from. */
@Path("/sign-out")
public class SignOutResource {

    private static final String HOME = "/";

    private final PersonSessions sessions;
    private final ProviderDoor provider;
    private final Pages pages;

    SignOutResource(PersonSessions sessions, ProviderDoor provider, Pages pages) {
        this.sessions = sessions;
        this.provider = provider;
        this.pages = pages;
    }

    /** Where a press on the button leads whose page was left open after it. */
    @GET
    public RestResponse<String> signedOut() {
        return pages.goTo(HOME);
    }

    /** The browser keeps its session when it cannot be ended: it should not look as if it were. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> signOut() {
        return sessions.kept()
                .map(this::end)
                .orElseGet(() -> Uni.createFrom().item(HOME))
                .invoke(sessions::forget)
                .map(pages::goTo);
    }

    private Uni<String> end(Session session) {
        return sessions.end(session)
                .chain(() -> provider.farewell(session))
                .map(elsewhere -> elsewhere.orElse(HOME));
    }
}
