package io.switchboard.contracts.figures;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Figures of rooms, calls, reservations, queues and shifts. 400 {@code too-many-steps} for more steps than one answer holds,
 * {@code step-too-fine} for steps that are not counted, {@code days-turned-round} for a last day before the first and {@code days-out-of-range}
 * for years before 1970 or after 9998; 404 {@code unknown-source} for a number or hotline never heard of.
 */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface FiguresApi {

    @GET
    @Path("sources")
    Uni<Sources> sources();

    @GET
    @Path("now")
    Uni<FiguresNow> now();

    /** {@code of} is a conference number. */
    @POST
    @Path("occupancy")
    Uni<Figures<Occupancy>> occupancy(@NotNull @Valid FiguresWish wish);

    /** {@code of} is a conference number; by hours or longer steps. */
    @POST
    @Path("held-conferences")
    Uni<Figures<HeldConferences>> heldConferences(@NotNull @Valid FiguresWish wish);

    /** Of all numbers together, so without {@code of}; by days or longer steps. */
    @POST
    @Path("reservations")
    Uni<Figures<Reservations>> reservations(@NotNull @Valid FiguresWish wish);

    @POST
    @Path("reservations/breakdown")
    Uni<Breakdown> breakdown(@NotNull @Valid BreakdownWish wish);

    /** {@code of} is a queue's number, or the slug of its hotline; by hours or longer steps. */
    @POST
    @Path("queues")
    Uni<Figures<QueueFigures>> queues(@NotNull @Valid FiguresWish wish);

    /** {@code of} is the slug of a hotline; by days or longer steps. */
    @POST
    @Path("shifts")
    Uni<Figures<ShiftFigures>> shifts(@NotNull @Valid FiguresWish wish);
}
