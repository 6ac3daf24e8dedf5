package io.switchboard.web.conference;

import static io.switchboard.web.conference.OpenedConference.HERE;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The mail about a conference, once more. */
@Path(HERE + "/mail")
public class MailResource {

    static final String DONE = "mailed";

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final OpenedConference opened;
    private final Booking booking;
    private final Pages pages;
    private final Visitor visitor;

    MailResource(OpenedConference opened, Booking booking, Pages pages, Visitor visitor) {
        this.opened = opened;
        this.booking = booking;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> backToTheConference() {
        return pages.goTo(HERE);
    }

    @POST
    public Uni<RestResponse<String>> send() {
        return opened.withPass(
                pass ->
                        booking.mailAgain(pass.conference(), pass.secret())
                                .map(_ -> pages.goTo(HERE + "?done=" + DONE))
                                .onFailure(Refused.class)
                                .recoverWithUni(this::explain));
    }

    private Uni<RestResponse<String>> explain(Throwable refused) {
        var refusal = (Refused) refused;
        var words = visitor.words(ConferenceMessages.class);
        return switch (refusal.refusal()) {
            case TOO_MANY_REQUESTS -> {
                var pause = refusal.retryAfter().orElse(A_WHILE);
                yield opened.show(
                                StatusCode.TOO_MANY_REQUESTS,
                                Notice.undone(words.mailedOften((pause.toSeconds() + 59) / 60)))
                        .invoke(it -> it.getHeaders().putSingle("Retry-After", pause.toSeconds()));
            }
            case CONFERENCE_OPENING ->
                    opened.show(StatusCode.CONFLICT, Notice.undone(words.mailNotYet()));
            case CONFERENCE_OVER -> opened.show(StatusCode.GONE, Notice.undone(words.mailNoMore()));
            default -> Uni.createFrom().failure(refusal);
        };
    }
}
