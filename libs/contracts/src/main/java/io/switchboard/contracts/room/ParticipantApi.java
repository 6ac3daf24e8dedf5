package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.task.Task;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * People in a room, as the gateway tells of them and acts on them. OVH does each act by itself after a while, as a {@link Task}. 404 {@code
 * unknown-participant} for whoever has left, 404 {@code unknown-room} once the room is over.
 */
@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ParticipantApi {

    /** Who is there. */
    @POST
    @Path("listing")
    Uni<Observed<List<Long>>> list(@NotNull @Valid RoomKey room);

    /** What OVH knows of some of them. Whoever has left meanwhile is missing in the answer. */
    @POST
    @Path("reading")
    Uni<Observed<List<Participant>>> read(@NotNull @Valid ReadParticipants wish);

    /** The room no longer hears them. */
    @POST
    @Path("muting")
    Uni<Task> mute(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ParticipantKey participant);

    /** The room hears them again. */
    @POST
    @Path("unmuting")
    Uni<Task> unmute(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ParticipantKey participant);

    /** They no longer hear the room. */
    @POST
    @Path("deafening")
    Uni<Task> deafen(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ParticipantKey participant);

    /** They hear the room again. */
    @POST
    @Path("undeafening")
    Uni<Task> undeafen(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ParticipantKey participant);

    /** Ends their call. Whoever has left already is no error: the task is done. */
    @POST
    @Path("kicking")
    Uni<Task> kick(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ParticipantKey participant);

    @POST
    @Path("volume")
    Uni<Task> setVolume(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid SetVolume wish);
}
