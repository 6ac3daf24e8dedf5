package io.switchboard.web.conferencesearch;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConfirmedConference;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingAdministration;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** All conferences, by state and domain. Nobody's address is among what is shown, and no code. */
@ForAdministrators
@Path(SearchResource.PATH)
public class SearchResource {

    static final String PATH = "/admin/conferences";

    private final BookingAdministration administration;
    private final Booking booking;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    SearchResource(
            BookingAdministration administration,
            Booking booking,
            Pages pages,
            Visitor visitor,
            Presence presence) {
        this.administration = administration;
        this.booking = booking;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    @GET
    public Uni<RestResponse<String>> search(
            @RestQuery String state, @RestQuery String domain, @RestQuery String after) {
        var form = SearchForm.of(state, domain, after);
        var reader = reader();
        return administration
                .search(form.search())
                .chain(
                        page ->
                                pages.show(
                                        new SearchPages.Conferences(
                                                SearchView.of(form, page, reader))));
    }

    @GET
    @Path("{id}/cancel")
    public Uni<RestResponse<String>> askToCancel(String id) {
        return open(id).chain(opened -> question(StatusCode.OK, opened, null));
    }

    /** One that is over already is as it should be. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> cancel(String id) {
        return open(id).chain(this::cancel);
    }

    private Uni<RestResponse<String>> cancel(ConfirmedConference opened) {
        return booking.cancel(opened.conference().id(), opened.secret())
                .map(_ -> pages.goTo(PATH))
                .onFailure(Refused.class)
                .recoverWithUni(refused -> explain(refused, opened));
    }

    private Uni<RestResponse<String>> explain(Refused refused, ConfirmedConference opened) {
        return switch (refused.refusal()) {
            case CONFERENCE_OVER -> Uni.createFrom().item(pages.goTo(PATH));
            case CONFERENCE_OPENING ->
                    question(StatusCode.CONFLICT, opened, reader().words().stillOpening());
            default -> Uni.createFrom().failure(refused);
        };
    }

    private Uni<RestResponse<String>> question(
            int status, ConfirmedConference opened, String alert) {
        var face = SummaryFace.of(opened.conference(), reader());
        return pages.show(status, new SearchPages.Cancel(face, alert));
    }

    private Uni<ConfirmedConference> open(String id) {
        return administration
                .open(uuid(id))
                .onFailure(Refused.class)
                .transform(_ -> new NotFoundException());
    }

    static UUID uuid(String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFoundException();
        }
        return UUID.fromString(id);
    }

    private Reader reader() {
        return new Reader(visitor.words(SearchMessages.class), visitor.language(), presence.zone());
    }
}
