package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Figures over time, as JSON. The same as CSV is {@link FigureFileResource}'s. */
@ForPrograms
@Needs(Scope.STATS_READ)
@Path(FiguresOverTimeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class FiguresOverTimeResource {

    static final String PATH = "/api/v1/figures";

    private final FigureWishes wishes;
    private final Collector collector;

    FiguresOverTimeResource(FigureWishes wishes, Collector collector) {
        this.wishes = wishes;
        this.collector = collector;
    }

    @GET
    @Path("sources")
    @Operation(
            summary = "What there are figures of",
            description =
                    "Conference numbers, with to where their histories are fetched; hotlines; the zone whose days are counted.")
    public Uni<Sources> sources() {
        wishes.mustBeForAll();
        return collector.sources();
    }

    @GET
    @Path("now")
    @Operation(summary = "What goes on now", description = "Each figure with when it was counted.")
    public Uni<FiguresNow> now() {
        wishes.mustBeForAll();
        return collector.now();
    }

    @GET
    @Path("occupancy")
    @Operation(
            summary = "Participants and rooms",
            description =
                    "As counted each minute, of one number or all. What was never counted is null, which is not nought.")
    public Uni<Figures<Occupancy>> occupancy(@BeanParam AskedFigures asked) {
        return collector.occupancy(asked.wish(wishes));
    }

    @GET
    @Path("held-conferences")
    @Operation(
            summary = "Conferences that were held",
            description =
                    "From OVH's histories, of one number or all; by hours or longer. Without complete, more may come.")
    public Uni<Figures<HeldConferences>> heldConferences(@BeanParam AskedFigures asked) {
        return collector.heldConferences(asked.wish(wishes));
    }

    @GET
    @Path("reservations")
    @Operation(
            summary = "Bookings and what became of them",
            description = "By days or longer, of all numbers together.")
    public Uni<Figures<Reservations>> reservations(@BeanParam AskedSteps asked) {
        return collector.reservations(asked.wish(wishes));
    }

    @GET
    @Path("reservations/breakdown")
    @Operation(
            summary = "Bookings by domain, length or lead",
            description = "The largest 500 first; the others together.")
    public Uni<Breakdown> breakdown(@BeanParam AskedShares asked) {
        return collector.breakdown(asked.wish(wishes));
    }

    @GET
    @Path("queues")
    @Operation(
            summary = "Calls of queues, and how long they waited",
            description = "Of one hotline or all; by hours or longer.")
    public Uni<Figures<QueueFigures>> queues(@BeanParam AskedFigures asked) {
        return collector.queues(asked.wish(wishes));
    }

    @GET
    @Path("shifts")
    @Operation(
            summary = "How hotlines were answered",
            description = "Of one hotline or all; by days or longer.")
    public Uni<Figures<ShiftFigures>> shifts(@BeanParam AskedFigures asked) {
        return collector.shifts(asked.wish(wishes));
    }
}
