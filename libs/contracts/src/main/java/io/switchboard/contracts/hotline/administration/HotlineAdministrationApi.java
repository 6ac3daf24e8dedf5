package io.switchboard.contracts.hotline.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * What administrators see and decide of hotlines. 404 {@code unknown-hotline}; 503 {@code ovh-silent} when OVH is needed and does not
 * answer; 409 {@code set-by-file} for a hotline of the YAML file.
 */
@Path("/api/v1/administration")
@Produces(MediaType.APPLICATION_JSON)
public interface HotlineAdministrationApi {

    /** All, by name. */
    @GET
    @Path("hotlines")
    Uni<List<AdministeredHotline>> list();

    @POST
    @Path("hotlines/showing")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<AdministeredHotline> show(@NotNull @Valid HotlineName name);

    /** The numbers found at OVH, those that can become a hotline first. */
    @GET
    @Path("hotlines/offered")
    Uni<List<OfferedHotline>> offered();

    /** A number as OVH has it now. */
    @POST
    @Path("hotlines/inspecting")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Inspection> inspect(@NotNull @Valid PublicNumber number);

    /**
     * Makes a hotline; OVH is set as it says from then on. The same wish again is the same hotline. 409 {@code slug-taken}, {@code
     * number-taken}; 422 {@code cannot-be-a-hotline} ({@code about.reason} as in {@link Inspection}), {@code take-over-first}.
     */
    @POST
    @Path("hotlines/creating")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<AdministeredHotline> create(@NotNull @Valid NewHotline wish);

    @POST
    @Path("hotlines/setting")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<AdministeredHotline> change(@NotNull @Valid ChangeSettings wish);

    /** Switchboard lets go of it, and ends what it has set at OVH; 409 {@code still-answered} while somebody answers. */
    @POST
    @Path("hotlines/retiring")
    @Consumes(MediaType.APPLICATION_JSON)
    Uni<Void> retire(@NotNull @Valid HotlineName name);

    /** What this service does by itself, and how it went. */
    @GET
    @Path("jobs")
    Uni<List<JobReport>> jobs();
}
