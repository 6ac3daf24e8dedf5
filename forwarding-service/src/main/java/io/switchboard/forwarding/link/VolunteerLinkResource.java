package io.switchboard.forwarding.link;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.link.LinkedHotline;
import io.switchboard.contracts.hotline.link.MadeLink;
import io.switchboard.contracts.hotline.link.MakeLink;
import io.switchboard.contracts.hotline.link.VolunteerLinkApi;
import io.switchboard.contracts.hotline.link.VolunteerLinkKey;
import io.switchboard.contracts.hotline.link.VolunteerLinkView;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Volunteer links over HTTP: says what the verbs mean, decides nothing. */
@Cancellable(false)
@RolesAllowed("links")
@APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
@APIResponse(responseCode = "403", description = "not-yours-to-manage")
@APIResponse(responseCode = "404", description = "unknown-hotline, unknown-link")
public class VolunteerLinkResource implements VolunteerLinkApi {

    private final VolunteerLinks links;

    VolunteerLinkResource(VolunteerLinks links) {
        this.links = links;
    }

    @Override
    @Operation(summary = "Lists the links of a hotline that count, the newest first")
    public Uni<List<VolunteerLinkView>> list(HotlineKey key) {
        return links.list(key);
    }

    @Override
    @Operation(summary = "Makes a link; its secret is told this once")
    @APIResponse(responseCode = "409", description = "too-many-links")
    public Uni<MadeLink> make(MakeLink wish) {
        return links.make(wish);
    }

    @Override
    @Operation(summary = "A link is worth nothing from now on")
    public Uni<Void> revoke(VolunteerLinkKey key) {
        return links.revoke(key);
    }

    @Override
    @Operation(summary = "Tells where a link leads")
    public Uni<LinkedHotline> follow(LinkSecret secret) {
        return links.follow(secret.secret());
    }
}
