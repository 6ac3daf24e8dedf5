package io.switchboard.web.conference;

import static io.switchboard.web.conference.OpenedConference.HERE;
import static io.switchboard.web.conference.OpenedConference.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The conference of whoever brings a pass. Its address names neither the conference nor what opens it. */
@Path(HERE)
public class ConferenceResource {

    private final OpenedConference opened;
    private final Booking booking;
    private final Pages pages;
    private final Visitor visitor;

    ConferenceResource(OpenedConference opened, Booking booking, Pages pages, Visitor visitor) {
        this.opened = opened;
        this.booking = booking;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** @param done what was done just before; null for nothing that needs a word */
    @GET
    public Uni<RestResponse<String>> show(@RestQuery String done) {
        return MailResource.DONE.equals(done)
                ? opened.show(StatusCode.OK, Notice.done(words().mailed()))
                : opened.show();
    }

    @GET
    @Path("cancel")
    public Uni<RestResponse<String>> askToCancel() {
        return opened.withPass(_ -> pages.show(new ConferencePages.Cancel()));
    }

    /** One that is over already needs no word about it: its page says so. */
    @POST
    @Path("cancel")
    public Uni<RestResponse<String>> cancel() {
        return opened.withPass(
                pass ->
                        booking.cancel(pass.conference(), pass.secret())
                                .map(_ -> pages.goTo(HERE))
                                .onFailure(is(Refusal.CONFERENCE_OVER))
                                .recoverWithItem(() -> pages.goTo(HERE))
                                .onFailure(is(Refusal.CONFERENCE_OPENING))
                                .recoverWithUni(this::showStillOpening));
    }

    private Uni<RestResponse<String>> showStillOpening() {
        return opened.show(StatusCode.CONFLICT, Notice.undone(words().stillOpening()));
    }

    private ConferenceMessages words() {
        return visitor.words(ConferenceMessages.class);
    }
}
