package io.switchboard.web.provider;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.ProviderDoor;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Out of the provider, once nobody is signed in here any more. */
@Path("/sign-out")
public class LeavingResource {

    private static final String HOME = "/";

    private final ProviderDoor door;
    private final Leaving leaving;
    private final SignedIn signedIn;
    private final Pages pages;

    LeavingResource(ProviderDoor door, Leaving leaving, SignedIn signedIn, Pages pages) {
        this.door = door;
        this.leaving = leaving;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** A page that goes on by itself; a link from elsewhere throws nobody out. */
    @GET
    @Path("provider")
    public Uni<RestResponse<String>> leave() {
        if (!door.isOpen() || signedIn.isSomebody()) {
            return home();
        }
        return leaving.begin()
                .map(exit -> pages.show(new ProviderPages.Leave(door.name(), exit)))
                .orElseGet(this::home);
    }

    @GET
    @Path("return")
    public Uni<RestResponse<String>> left(@RestQuery String state) {
        return door.isOpen()
                ? pages.show(new ProviderPages.Left(door.name(), leaving.isDone(state)))
                : home();
    }

    private Uni<RestResponse<String>> home() {
        return Uni.createFrom().item(pages.goTo(HOME));
    }
}
