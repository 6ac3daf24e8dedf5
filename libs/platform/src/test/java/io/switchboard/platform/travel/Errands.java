package io.switchboard.platform.travel;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** A service that calls itself, to see what arrives. */
@Path("/errands")
@Produces(MediaType.APPLICATION_JSON)
interface Errands {

    record Arrived(String person, Long millisLeft) {}

    /** Lets the person in, as a page would, and asks on. */
    @GET
    @Path("asking")
    Uni<Arrived> ask(@QueryParam("person") String person);

    @GET
    @Path("arriving")
    Uni<Arrived> arrive();
}
