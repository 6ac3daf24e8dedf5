package io.switchboard.web.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Moderation;
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

/** The moderators' link of the mail: a button exchanges what it carries for a badge, and leads to an address that says nothing. */
@Path("/m")
public class ModerationLinkResource {

    private final Moderation moderation;
    private final Moderators moderators;
    private final Pages pages;
    private final Refusals refusals;

    ModerationLinkResource(
            Moderation moderation, Moderators moderators, Pages pages, Refusals refusals) {
        this.moderation = moderation;
        this.moderators = moderators;
        this.pages = pages;
        this.refusals = refusals;
    }

    /** Calls nobody, whatever it carries. */
    @GET
    @Path("{id}/{secret}")
    public Uni<RestResponse<String>> ask(String id, String secret) {
        return link(id, secret)
                .map(_ -> pages.show(new ModerationPages.Open(id, secret)))
                .orElseGet(refusals::unknown);
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> onToTheRoom() {
        return pages.goTo(ModerationResource.PATH);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> open(@RestForm String id, @RestForm String secret) {
        return link(id, secret).map(this::exchange).orElseGet(refusals::unknown);
    }

    private Uni<RestResponse<String>> exchange(Moderators.Badge link) {
        return moderation
                .open(link.conference(), link.secret())
                .invoke(moderators::welcome)
                .map(_ -> pages.goTo(ModerationResource.PATH))
                .onFailure(Refused.class)
                .recoverWithUni(refusals::explain);
    }

    private static Optional<Moderators.Badge> link(String id, String secret) {
        var whole = id != null && secret != null && secret.matches("[A-Za-z0-9_-]{1,100}");
        return whole && id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(new Moderators.Badge(UUID.fromString(id), secret))
                : Optional.empty();
    }
}
