package io.switchboard.web.conference;

import static io.switchboard.web.conference.OpenedConference.HERE;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.invitation.Invitation;
import io.switchboard.invitation.Invitations;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Site;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** The conference as a calendar takes it. It holds the access code, so nobody on the way keeps it. */
@Path(HERE + "/invitation.ics")
public class CalendarResource {

    private final OpenedConference opened;
    private final Pages pages;
    private final Visitor visitor;
    private final Site site;
    private final Clock clock;

    CalendarResource(
            OpenedConference opened, Pages pages, Visitor visitor, Site site, Clock clock) {
        this.opened = opened;
        this.pages = pages;
        this.visitor = visitor;
        this.site = site;
        this.clock = clock;
    }

    /** Of one that is not open there is none: its page says why. */
    @GET
    public Uni<RestResponse<String>> download() {
        return opened.withConference(
                conference ->
                        Uni.createFrom()
                                .item(
                                        conference.state() == ConferenceState.OPEN
                                                ? file(Invitations.request(invitation(conference)))
                                                : pages.goTo(HERE)));
    }

    private Invitation invitation(ConferenceView conference) {
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
                visitor.language(),
                conference.zone());
    }

    private static RestResponse<String> file(byte[] content) {
        return ResponseBuilder.ok(new String(content, StandardCharsets.UTF_8))
                .header("Content-Type", Invitations.REQUEST_TYPE)
                .header("Content-Disposition", "attachment; filename=\"" + Invitations.FILE + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
