package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.QueueSight;
import io.switchboard.contracts.hotline.TestReport;
import io.switchboard.web.forwarding.Hotlines;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who answers hotlines. A program operates all of them, in the name of its token. */
@ForPrograms
@Path(HotlineResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class HotlineResource {

    static final String PATH = "/api/v1/hotlines";

    private final HotlineDesk desk;
    private final Hotlines hotlines;

    HotlineResource(HotlineDesk desk, Hotlines hotlines) {
        this.desk = desk;
        this.hotlines = hotlines;
    }

    @GET
    @Needs(Scope.HOTLINES_READ)
    @Operation(summary = "All hotlines", description = "By name, with who answers.")
    public Uni<Items<HotlineGlance>> list() {
        return hotlines.list(desk.operator())
                .map(all -> Items.all(all.stream().map(HotlineGlance::of).toList()));
    }

    @GET
    @Path("{slug}")
    @Needs(Scope.HOTLINES_READ)
    @Operation(
            summary = "A hotline",
            description = "Who answers, what changed lately, and whether OVH has done it.")
    public Uni<Hotline> show(String slug) {
        var key = desk.key(slug);
        return hotlines.show(key.operator(), key.hotline()).map(Hotline::of);
    }

    @POST
    @Path("{slug}/answering")
    @Needs(Scope.HOTLINES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a phone or a volunteer answer from now on",
            description =
                    "Waits about 3 s for OVH, then answers with what is pending. May be repeated: who answers on this phone already stays as they are, but for the end. With seen, a change that somebody else made since refuses it (409).")
    public Uni<Hotline> answer(String slug, @NotNull @Valid HotlineAnswer wish) {
        var key = desk.key(slug);
        return hotlines.answer(HotlineDesk.whole(() -> wish.wish(key.operator(), key.hotline())))
                .map(Hotline::of);
    }

    @POST
    @Path("{slug}/stopping")
    @Needs(Scope.HOTLINES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let nobody answer, or one fewer",
            description = "May be repeated: where nobody answers, nothing changes.")
    public Uni<Hotline> stop(String slug, @NotNull @Valid HotlineStop wish) {
        var key = desk.key(slug);
        return hotlines.stop(key.operator(), key.hotline(), wish.shift()).map(Hotline::of);
    }

    @POST
    @Path("{slug}/undoing")
    @Needs(Scope.HOTLINES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the latest change back",
            description = "Repeated, it is refused (409), since the latest change is another then.")
    public Uni<Hotline> undo(String slug, @NotNull @Valid HotlineUndo wish) {
        var key = desk.key(slug);
        return hotlines.undo(key.operator(), key.hotline(), wish.change()).map(Hotline::of);
    }

    @POST
    @Path("{slug}/testing")
    @Needs(Scope.HOTLINES_READ)
    @Operation(
            summary = "Look at OVH along the way of a call",
            description = "Changes nothing. Asks OVH each time, so it may take some seconds.")
    public Uni<TestReport> test(String slug) {
        var key = desk.key(slug);
        return hotlines.test(key.operator(), key.hotline());
    }

    @GET
    @Path("{slug}/calls")
    @Needs(Scope.HOTLINES_READ)
    @Operation(
            summary = "The calls of a queue",
            description = "Who waits and who talks, without names; 404 for a line.")
    public Uni<QueueSight> calls(String slug) {
        var key = desk.key(slug);
        return hotlines.calls(key.operator(), key.hotline());
    }
}
