package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Language;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.invitation.Invitation;
import io.switchboard.invitation.Invitations;
import io.switchboard.web.api.ApiRefused.NothingToInviteTo;
import io.switchboard.web.page.Site;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** A conference as calendars take it. */
@ForPrograms
@Needs(Scope.CONFERENCES_READ)
@Path(ConferenceResource.PATH + "/{id}/invitation.ics")
public class InvitationResource {

    private final Desk desk;
    private final Site site;
    private final Clock clock;

    InvitationResource(Desk desk, Site site, Clock clock) {
        this.desk = desk;
        this.site = site;
        this.clock = clock;
    }

    @GET
    @Produces("text/calendar")
    @Operation(
            summary = "The invitation as a calendar file",
            description = "With number and code; of one that is not open there is none.")
    public Uni<RestResponse<String>> file(
            String id,
            @QueryParam("language") @DefaultValue("fr") @Pattern(regexp = "fr|en")
                    String language) {
        return desk.open(id).map(opened -> file(opened.conference(), Language.of(language)));
    }

    private RestResponse<String> file(ConferenceView conference, Language language) {
        if (conference.state() != ConferenceState.OPEN) {
            throw new NothingToInviteTo();
        }
        var content = Invitations.request(invitation(conference, language));
        return ResponseBuilder.ok(new String(content, StandardCharsets.UTF_8))
                .header("Content-Type", Invitations.REQUEST_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }

    private Invitation invitation(ConferenceView conference, Language language) {
        return new Invitation(
                conference.id(),
                conference.version(),
                site.getName(),
                conference.number(),
                conference.accessCode(),
                Optional.ofNullable(conference.title()),
                Optional.ofNullable(conference.startsAt()),
                conference.bookedAt(),
                conference.endsAt(),
                clock.instant(),
                language,
                conference.zone());
    }
}
