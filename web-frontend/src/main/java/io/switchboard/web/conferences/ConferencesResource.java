package io.switchboard.web.conferences;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.PageWish;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.platform.problem.ProblemAnswer;
import io.switchboard.web.access.ForPeople;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.booking.BookingForPeople;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.conference.Pass;
import io.switchboard.web.conference.Passes;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** What somebody has booked. Opening one gives their browser a pass to it, and leads to where every pass leads. */
@Path("/conferences")
@ForPeople
public class ConferencesResource {

    private static final int SHOWN = 20;
    private static final String CURSOR = "[A-Za-z0-9_.:~=-]{1,200}";
    private static final String ID = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

    private final BookingForPeople booking;
    private final SignedIn signedIn;
    private final Passes passes;
    private final Pages pages;
    private final Visitor visitor;

    ConferencesResource(
            BookingForPeople booking,
            SignedIn signedIn,
            Passes passes,
            Pages pages,
            Visitor visitor) {
        this.booking = booking;
        this.signedIn = signedIn;
        this.passes = passes;
        this.pages = pages;
        this.visitor = visitor;
    }

    /** @param after where the page before ended; null for the newest */
    @GET
    public Uni<RestResponse<String>> show(@RestQuery String after) {
        var cursor = after != null && after.matches(CURSOR) ? after : null;
        return list(cursor)
                .map(page -> view(page, cursor == null))
                .chain(view -> pages.show(new ConferencesPages.Mine(view)))
                .onFailure(failure -> cursor != null && isUnreadable(failure))
                .recoverWithItem(() -> pages.goTo("/conferences"));
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    @Path("opening")
    public RestResponse<String> backToTheList() {
        return pages.goTo("/conferences");
    }

    @POST
    @Path("opening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> open(@RestForm String id) {
        return id == null || !id.matches(ID)
                ? showUnknown()
                : booking.open(signedIn.person().address(), UUID.fromString(id))
                        .invoke(it -> passes.give(new Pass(it.conference().id(), it.secret())))
                        .map(_ -> pages.goTo("/conference"))
                        .onFailure(Refused.class)
                        .recoverWithUni(this::showUnknown);
    }

    /** Somebody wrote the end of a page themselves. */
    private static boolean isUnreadable(Throwable failure) {
        return failure instanceof ProblemAnswer answer && answer.slug().equals("invalid");
    }

    private Uni<RestResponse<String>> showUnknown() {
        return list(null)
                .map(page -> view(page, true).withUnknown())
                .chain(view -> pages.show(StatusCode.NOT_FOUND, new ConferencesPages.Mine(view)));
    }

    private Uni<Page<ConferenceView>> list(String after) {
        return booking.conferencesOf(signedIn.person().address(), new PageWish(after, SHOWN));
    }

    private MineView view(Page<ConferenceView> page, boolean newest) {
        return MineView.of(
                page, newest, visitor.language(), visitor.words(ConferencesMessages.class));
    }
}
