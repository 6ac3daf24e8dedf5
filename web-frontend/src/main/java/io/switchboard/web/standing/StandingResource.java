package io.switchboard.web.standing;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.GatewayState;
import io.switchboard.contracts.gateway.credential.OurAccess;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.gateway.Gateway;
import io.switchboard.web.gateway.GatewayTrouble;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** The administrators' first page. */
@ForAdministrators
@Path("/admin")
public class StandingResource {

    private final Gateway gateway;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;
    private final Clock clock;

    StandingResource(
            Gateway gateway, Pages pages, Visitor visitor, Presence presence, Clock clock) {
        this.gateway = gateway;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return Uni.combine()
                .all()
                .unis(gateway.state(), access())
                .asTuple()
                .chain(both -> page(both.getItem1(), both.getItem2()));
    }

    /** The state is worth showing without it. */
    private Uni<Optional<OurAccess>> access() {
        return gateway.access()
                .map(Optional::of)
                .onFailure(GatewayTrouble.class)
                .recoverWithItem(Optional.empty());
    }

    private Uni<RestResponse<String>> page(GatewayState state, Optional<OurAccess> access) {
        var reader =
                new Reader(
                        visitor.words(StandingMessages.class),
                        visitor.language(),
                        presence.zone(),
                        clock.instant());
        return pages.show(new StandingPages.Standing(StandingFace.of(state, access, reader)));
    }
}
