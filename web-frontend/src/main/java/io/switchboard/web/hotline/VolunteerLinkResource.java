package io.switchboard.web.hotline;

import static io.switchboard.web.forwarding.ForwardingTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.forwarding.VolunteerLinks;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** A volunteer link: a button exchanges what it carries for a pass, and leads to an address that says nothing. */
@Path("/hotlines/link")
public class VolunteerLinkResource {

    private final VolunteerLinks links;
    private final VolunteerPasses passes;
    private final HotlineDoor door;
    private final Pages pages;

    VolunteerLinkResource(
            VolunteerLinks links, VolunteerPasses passes, HotlineDoor door, Pages pages) {
        this.links = links;
        this.passes = passes;
        this.door = door;
        this.pages = pages;
    }

    /** Calls nobody, whatever it carries. */
    @GET
    @Path("{secret}")
    public Uni<RestResponse<String>> ask(String secret) {
        return isWhole(secret) ? pages.show(new HotlinePages.Link(secret)) : door.showRevoked();
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> onToTheHotlines() {
        return pages.goTo("/hotlines");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> open(@RestForm String secret) {
        return isWhole(secret)
                ? links.follow(secret)
                        .invoke(it -> passes.give(new VolunteerPass(it.slug(), secret)))
                        .map(it -> pages.goTo("/hotlines/" + it.slug()))
                        .onFailure(is(Refusal.UNKNOWN_LINK))
                        .recoverWithUni(door::showRevoked)
                : door.showRevoked();
    }

    /** On a shared device. */
    @POST
    @Path("leaving")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> leave() {
        passes.takeBack();
        return pages.goTo("/");
    }

    private static boolean isWhole(String secret) {
        return secret != null && secret.matches("[A-Za-z0-9_-]{1,100}");
    }
}
