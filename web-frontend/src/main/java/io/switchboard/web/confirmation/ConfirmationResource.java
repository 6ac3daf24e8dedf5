package io.switchboard.web.confirmation;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Refusal;
import io.switchboard.web.conference.Pass;
import io.switchboard.web.conference.Passes;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The mailed link. Scanners open it before people do: only the button does something, and pressing it twice shows the same. */
@Path("/confirm")
public class ConfirmationResource {

    private static final String SECRET = "[A-Za-z0-9_-]{1,100}";

    private final Booking booking;
    private final Passes passes;
    private final Pages pages;
    private final Visitor visitor;

    ConfirmationResource(Booking booking, Passes passes, Pages pages, Visitor visitor) {
        this.booking = booking;
        this.passes = passes;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** Calls nobody, whatever the secret. */
    @GET
    @Path("{secret}")
    public Uni<RestResponse<String>> ask(String secret) {
        return secret.matches(SECRET)
                ? pages.show(new ConfirmationPages.Confirm(secret))
                : explain(Refusal.UNKNOWN_LINK);
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    public RestResponse<String> backToTheStart() {
        return pages.goTo("/");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> confirm(@RestForm String secret) {
        if (secret == null || !secret.matches(SECRET)) {
            return explain(Refusal.UNKNOWN_LINK);
        }
        return booking.confirm(secret)
                .invoke(it -> passes.give(new Pass(it.conference().id(), it.secret())))
                .map(_ -> pages.goTo("/conference"))
                .onFailure(Refused.class)
                .recoverWithUni(refused -> explain(refused.refusal()));
    }

    private Uni<RestResponse<String>> explain(Refusal refusal) {
        var words = visitor.words(ConfirmationMessages.class);
        return switch (refusal) {
            case LINK_EXPIRED ->
                    show(
                            StatusCode.GONE,
                            new Sentence(
                                    words.expiredTitle(),
                                    words.expiredWhat(),
                                    words.expiredNext()));
            case TOO_MANY_REQUESTS ->
                    show(
                            StatusCode.TOO_MANY_REQUESTS,
                            new Sentence(
                                    words.tooManyTitle(),
                                    words.tooManyWhat(),
                                    words.tooManyNext()));
            // Whatever else it says, this link opens nothing.
            default ->
                    show(
                            StatusCode.NOT_FOUND,
                            new Sentence(
                                    words.unknownTitle(),
                                    words.unknownWhat(),
                                    words.unknownNext()));
        };
    }

    private Uni<RestResponse<String>> show(int status, Sentence sentence) {
        return pages.show(status, new ConfirmationPages.Refused(sentence));
    }
}
