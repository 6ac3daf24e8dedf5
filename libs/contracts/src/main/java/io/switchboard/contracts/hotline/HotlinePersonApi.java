package io.switchboard.contracts.hotline;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.person.HeldData;
import io.switchboard.contracts.person.PersonKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** What hotlines hold about people, for themselves. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface HotlinePersonApi {

    /** Everything that is held about them. */
    @POST
    @Path("data")
    Uni<List<HeldData>> data(@NotNull @Valid PersonKey person);
}
