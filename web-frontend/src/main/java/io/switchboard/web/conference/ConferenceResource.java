package io.switchboard.web.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The conference of whoever brings a pass. Its address names neither the conference nor what opens it. */
@Path("/conference")
public class ConferenceResource {

    private static final String HERE = "/conference";

    private final Booking booking;
    private final Passes passes;
    private final Pages pages;
    private final Visitor visitor;

    ConferenceResource(Booking booking, Passes passes, Pages pages, Visitor visitor) {
        this.booking = booking;
        this.passes = passes;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return withPass(pass -> booking.show(pass.conference(), pass.secret()).chain(this::page));
    }

    @GET
    @Path("cancel")
    public Uni<RestResponse<String>> askToCancel() {
        return withPass(_ -> pages.show(new ConferencePages.Cancel()));
    }

    /** One that is over already needs no word about it: its page says so. */
    @POST
    @Path("cancel")
    public Uni<RestResponse<String>> cancel() {
        return withPass(
                pass ->
                        booking.cancel(pass.conference(), pass.secret())
                                .map(_ -> pages.goTo(HERE))
                                .onFailure(is(Refusal.CONFERENCE_OVER))
                                .recoverWithItem(() -> pages.goTo(HERE))
                                .onFailure(is(Refusal.CONFERENCE_OPENING))
                                .recoverWithUni(() -> showStillOpening(pass)));
    }

    private Uni<RestResponse<String>> withPass(Function<Pass, Uni<RestResponse<String>>> answer) {
        return passes.shown()
                .map(
                        pass ->
                                answer.apply(pass)
                                        .onFailure(is(Refusal.UNKNOWN_CONFERENCE))
                                        .recoverWithUni(this::showGone))
                .orElseGet(this::showNothing);
    }

    private Uni<RestResponse<String>> page(ConferenceView conference) {
        return pages.show(new ConferencePages.Conference(face(conference)));
    }

    private Uni<RestResponse<String>> showStillOpening(Pass pass) {
        return booking.show(pass.conference(), pass.secret())
                .map(it -> face(it).with(words().stillOpening()))
                .chain(it -> pages.show(StatusCode.CONFLICT, new ConferencePages.Conference(it)));
    }

    private Uni<RestResponse<String>> showGone() {
        passes.takeBack();
        return showNothing();
    }

    private Uni<RestResponse<String>> showNothing() {
        return pages.show(StatusCode.NOT_FOUND, new ConferencePages.Nothing());
    }

    private ConferenceFace face(ConferenceView conference) {
        return ConferenceFace.of(conference, visitor.language(), words());
    }

    private ConferenceMessages words() {
        return visitor.words(ConferenceMessages.class);
    }

    private static Predicate<Throwable> is(Refusal refusal) {
        return failure -> failure instanceof Refused refused && refused.refusal() == refusal;
    }
}
