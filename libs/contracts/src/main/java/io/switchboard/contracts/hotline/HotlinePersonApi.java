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

/**
 * What hotlines hold about people, for themselves. Kinds and their facts, {@code hotline} being its name everywhere: {@code
 * hotline-operator} (hotline, address), {@code hotline-notices} (hotline, address), {@code volunteer} (hotline, name, phone, address),
 * {@code planned-shift} (hotline, day or date, from, to, valid-from, valid-until), {@code shift} (hotline, name, phone, starts-at,
 * ends-at), {@code hotline-change} (hotline, change, at). Another one is shown by its own name.
 */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface HotlinePersonApi {

    /** Everything that is held about them. */
    @POST
    @Path("data")
    Uni<List<HeldData>> data(@NotNull @Valid PersonKey person);
}
