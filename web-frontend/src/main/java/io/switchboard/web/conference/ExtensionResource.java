package io.switchboard.web.conference;

import static io.switchboard.web.conference.OpenedConference.HERE;
import static io.switchboard.web.conference.OpenedConference.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Refusal;
import io.switchboard.web.offer.Until;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** A later end for a conference. */
@Path(HERE + "/extension")
public class ExtensionResource {

    private final OpenedConference opened;
    private final Extensions extensions;
    private final Booking booking;
    private final Pages pages;

    ExtensionResource(
            OpenedConference opened, Extensions extensions, Booking booking, Pages pages) {
        this.opened = opened;
        this.extensions = extensions;
        this.booking = booking;
        this.pages = pages;
    }

    @GET
    public Uni<RestResponse<String>> ask() {
        return opened.withConference(extensions::ask);
    }

    /** @param from the end that was shown, so that pressing twice adds a length once */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> extend(
            @RestForm String hours, @RestForm String day, @RestForm String from) {
        var form = new ExtensionForm(new Until(hours, day), from);
        if (!form.isComplete()) {
            return opened.withConference(it -> extensions.askAgain(it, form, null));
        }
        return opened.withPass(
                pass ->
                        booking.extend(pass.conference(), pass.secret(), form.extension())
                                .map(_ -> pages.goTo(HERE))
                                .onFailure(is(Refusal.CONFERENCE_OVER))
                                .recoverWithItem(() -> pages.goTo(HERE))
                                .onFailure(is(Refusal.CONFERENCE_OPENING))
                                .recoverWithItem(() -> pages.goTo(HERE))
                                .onFailure(ExtensionResource::isAboutTheChoice)
                                .recoverWithUni(refused -> askAgain(form, (Refused) refused)));
    }

    private Uni<RestResponse<String>> askAgain(ExtensionForm form, Refused refused) {
        return opened.withConference(it -> extensions.askAgain(it, form, refused.refusal()));
    }

    private static boolean isAboutTheChoice(Throwable failure) {
        return failure instanceof Refused refused
                && switch (refused.refusal()) {
                    case UNOFFERED_LENGTH, UNOFFERED_DAY, NOT_LATER -> true;
                    default -> false;
                };
    }
}
