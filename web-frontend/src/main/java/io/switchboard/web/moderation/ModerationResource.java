package io.switchboard.web.moderation;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.moderation.RoomSight;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.booking.Moderation;
import io.switchboard.web.conference.Passes;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The room of whoever brings a badge. Its address names neither the room nor what opens it. */
@Path(ModerationResource.PATH)
public class ModerationResource {

    static final String PATH = "/moderation";

    private final Moderation moderation;
    private final Moderators moderators;
    private final Passes passes;
    private final Refusals refusals;
    private final RoomViews views;
    private final Pages pages;
    private final Visitor visitor;

    ModerationResource(
            Moderation moderation,
            Moderators moderators,
            Passes passes,
            Refusals refusals,
            RoomViews views,
            Pages pages,
            Visitor visitor) {
        this.moderation = moderation;
        this.moderators = moderators;
        this.passes = passes;
        this.refusals = refusals;
        this.views = views;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return withBadge(
                badge ->
                        moderation
                                .look(badge.conference(), badge.secret())
                                .chain(sight -> page(StatusCode.OK, sight, null)));
    }

    /** For who has the conference open already: they need no other link. */
    @POST
    @Path("open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> open() {
        return passes.shown()
                .map(
                        pass ->
                                moderation
                                        .openAsOwner(pass.conference(), pass.secret())
                                        .invoke(moderators::welcome)
                                        .map(_ -> pages.goTo(PATH))
                                        .onFailure(Refused.class)
                                        .recoverWithUni(refusals::explain))
                .orElseGet(refusals::unknown);
    }

    /** Where a press on a button leads whose page was left open. */
    @GET
    @Path("acts")
    public RestResponse<String> backToTheRoom() {
        return pages.goTo(PATH);
    }

    /** What cannot be done is said above the room as it is. */
    @POST
    @Path("acts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> act(
            @RestForm String act,
            @RestForm String kind,
            @RestForm String participant,
            @RestForm String volume) {
        var wish = ActForm.read(act, kind, participant, volume);
        return withBadge(
                badge ->
                        wish.map(
                                        it ->
                                                moderation
                                                        .act(badge.conference(), badge.secret(), it)
                                                        .map(_ -> pages.goTo(PATH))
                                                        .onFailure(Refused.class)
                                                        .recoverWithUni(no -> explain(badge, no)))
                                .orElseGet(() -> Uni.createFrom().item(pages.goTo(PATH))));
    }

    /** Shown as a link, since a form may not lead to another site. */
    @POST
    @Path("ovh-page")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> ovhPage() {
        return withBadge(
                badge ->
                        moderation
                                .ovhPage(badge.conference(), badge.secret())
                                .chain(
                                        it ->
                                                pages.show(
                                                        new ModerationPages.Elsewhere(
                                                                it.address().toString()))));
    }

    /** On a shared computer. */
    @POST
    @Path("leave")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<String> leave() {
        moderators.leave();
        return pages.goTo("/");
    }

    private Uni<RestResponse<String>> withBadge(
            Function<Moderators.Badge, Uni<RestResponse<String>>> answer) {
        return moderators
                .present()
                .map(
                        badge ->
                                answer.apply(badge)
                                        .onFailure(Refused.class)
                                        .recoverWithUni(refusals::explain))
                .orElseGet(refusals::unknown);
    }

    private Uni<RestResponse<String>> explain(Moderators.Badge badge, Refused refused) {
        var words = visitor.words(ModerationMessages.class);
        return switch (refused.refusal()) {
            case UNKNOWN_PARTICIPANT -> again(badge, words.hasLeft());
            case TOO_MANY_ACTS -> again(badge, words.tooManyActs());
            default -> Uni.createFrom().failure(refused);
        };
    }

    private Uni<RestResponse<String>> again(Moderators.Badge badge, String notice) {
        return moderation
                .look(badge.conference(), badge.secret())
                .chain(sight -> page(StatusCode.CONFLICT, sight, notice));
    }

    private Uni<RestResponse<String>> page(int status, RoomSight sight, String notice) {
        return pages.show(status, new ModerationPages.Moderation(views.faces().of(sight), notice));
    }
}
