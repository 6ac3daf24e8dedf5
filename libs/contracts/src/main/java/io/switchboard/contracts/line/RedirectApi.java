package io.switchboard.contracts.line;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Observed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Public numbers that lead to a line. */
@Path("/api/v1/redirects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RedirectApi {

    /** 404 {@code unknown-number} when none of our billing accounts has it as a redirect. */
    @POST
    @Path("reading")
    Uni<Observed<Redirect>> read(@NotNull @Valid LineKey redirect);
}
