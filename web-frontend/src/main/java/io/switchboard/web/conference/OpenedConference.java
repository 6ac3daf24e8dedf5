package io.switchboard.web.conference;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Refusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The conference of whoever asks: the one that the pass in their browser opens, and no other. */
@ApplicationScoped
class OpenedConference {

    static final String HERE = "/conference";

    private final Booking booking;
    private final Passes passes;
    private final Pages pages;
    private final Visitor visitor;

    OpenedConference(Booking booking, Passes passes, Pages pages, Visitor visitor) {
        this.booking = booking;
        this.passes = passes;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** What {@code work} makes of the pass. Who has none, or one to nothing, is told how to come by one. */
    Uni<RestResponse<String>> withPass(Function<Pass, Uni<RestResponse<String>>> work) {
        return passes.shown()
                .map(
                        pass ->
                                work.apply(pass)
                                        .onFailure(is(Refusal.UNKNOWN_CONFERENCE))
                                        .recoverWithUni(this::showGone))
                .orElseGet(this::showNothing);
    }

    /** What {@code work} makes of the conference as it is now. */
    Uni<RestResponse<String>> withConference(
            Function<ConferenceView, Uni<RestResponse<String>>> work) {
        return withPass(pass -> booking.show(pass.conference(), pass.secret()).chain(work::apply));
    }

    /** Its page. */
    Uni<RestResponse<String>> show() {
        return withConference(it -> page(StatusCode.OK, face(it)));
    }

    /** Its page, with something to say about what was just done or not. */
    Uni<RestResponse<String>> show(int status, Notice notice) {
        return withConference(it -> page(status, face(it).with(notice)));
    }

    private Uni<RestResponse<String>> page(int status, ConferenceFace face) {
        return pages.show(status, new ConferencePages.Conference(face));
    }

    private Uni<RestResponse<String>> showGone() {
        passes.takeBack();
        return showNothing();
    }

    private Uni<RestResponse<String>> showNothing() {
        return pages.show(StatusCode.NOT_FOUND, new ConferencePages.Nothing());
    }

    private ConferenceFace face(ConferenceView conference) {
        return ConferenceFace.of(
                conference, visitor.language(), visitor.words(ConferenceMessages.class));
    }

    static Predicate<Throwable> is(Refusal refusal) {
        return failure -> failure instanceof Refused refused && refused.refusal() == refusal;
    }
}
