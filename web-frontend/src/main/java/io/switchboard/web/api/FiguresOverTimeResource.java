package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Breakdown;
import io.switchboard.contracts.figures.BreakdownWish.By;
import io.switchboard.contracts.figures.Figures;
import io.switchboard.contracts.figures.FiguresNow;
import io.switchboard.contracts.figures.HeldConferences;
import io.switchboard.contracts.figures.Occupancy;
import io.switchboard.contracts.figures.QueueFigures;
import io.switchboard.contracts.figures.Reservations;
import io.switchboard.contracts.figures.ShiftFigures;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.contracts.figures.Step;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

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
    public Uni<Figures<Occupancy>> occupancy(
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String first,
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String last,
            @Parameter(required = true, schema = @Schema(implementation = Step.class)) @RestQuery
                    String step,
            @RestQuery String of) {
        return collector.occupancy(wishes.of(first, last, step, of));
    }

    @GET
    @Path("held-conferences")
    @Operation(
            summary = "Conferences that were held",
            description =
                    "From OVH's histories, of one number or all; by hours or longer. Without complete, more may come.")
    public Uni<Figures<HeldConferences>> heldConferences(
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String first,
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String last,
            @Parameter(required = true, schema = @Schema(implementation = Step.class)) @RestQuery
                    String step,
            @RestQuery String of) {
        return collector.heldConferences(wishes.of(first, last, step, of));
    }

    @GET
    @Path("reservations")
    @Operation(
            summary = "Bookings and what became of them",
            description = "By days or longer, of all numbers together.")
    public Uni<Figures<Reservations>> reservations(
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String first,
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String last,
            @Parameter(required = true, schema = @Schema(implementation = Step.class)) @RestQuery
                    String step) {
        return collector.reservations(wishes.of(first, last, step, null));
    }

    @GET
    @Path("reservations/breakdown")
    @Operation(
            summary = "Bookings by domain, length or lead",
            description = "The largest 500 first; the others together.")
    public Uni<Breakdown> breakdown(
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String first,
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String last,
            @Parameter(required = true, schema = @Schema(implementation = By.class)) @RestQuery
                    String by) {
        return collector.breakdown(wishes.by(first, last, by));
    }

    @GET
    @Path("queues")
    @Operation(
            summary = "Calls of queues, and how long they waited",
            description = "Of one hotline or all; by hours or longer.")
    public Uni<Figures<QueueFigures>> queues(
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String first,
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String last,
            @Parameter(required = true, schema = @Schema(implementation = Step.class)) @RestQuery
                    String step,
            @RestQuery String of) {
        return collector.queues(wishes.of(first, last, step, of));
    }

    @GET
    @Path("shifts")
    @Operation(
            summary = "How hotlines were answered",
            description = "Of one hotline or all; by days or longer.")
    public Uni<Figures<ShiftFigures>> shifts(
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String first,
            @Parameter(required = true, schema = @Schema(implementation = LocalDate.class))
                    @RestQuery
                    String last,
            @Parameter(required = true, schema = @Schema(implementation = Step.class)) @RestQuery
                    String step,
            @RestQuery String of) {
        return collector.shifts(wishes.of(first, last, step, of));
    }
}
