package io.switchboard.platform.problem;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;

/** Verbs of a service that is there to go wrong. */
@Path("/things")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface Things {

    record Thing(@NotBlank String name, @NotNull Duration length, @Valid Inner inner) {}

    record Inner(@NotNull ZoneId zone, @Positive int count, List<@NotBlank String> words) {}

    @POST
    Uni<Void> add(
            @HeaderParam("Client-Address") @NotBlank String clientAddress,
            @QueryParam("page-size") @Positive Integer size,
            @NotNull @Valid Thing thing);

    @GET
    @Path("read")
    Uni<String> read();

    @GET
    @Path("broken")
    Uni<String> broken();

    @GET
    @Path("invalid-inside")
    Uni<String> invalidInside();

    @GET
    @Path("later")
    Uni<String> later();

    @GET
    @Path("moved")
    Uni<String> moved();
}
