package io.switchboard.contracts.room;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.contracts.gateway.Observed;
import io.switchboard.contracts.phone.AccessCode;
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
 * Rooms, as the gateway offers them. Access codes travel in bodies, never in an address, since addresses end up in logs. Errors are
 * problem+json; OVH's own troubles come as 502, 503 or 504, so whoever asked may ask again, under the same {@link IdempotencyKey}.
 */
@Path("/api/v1/rooms")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RoomApi {

    /**
     * Opens a room until an instant: created and configured, or not there at all. 409 {@code room-number-taken} when the wished code is
     * somebody else's.
     */
    @POST
    @Path("opening")
    Uni<Room> open(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid OpenRoom wish);

    /** The room as OVH has it; 404 {@code unknown-room} once it is over. */
    @POST
    @Path("reading")
    Uni<Observed<Room>> read(@NotNull @Valid RoomKey room);

    /** The codes of all rooms of a number, whoever opened them. */
    @POST
    @Path("listing")
    Uni<Observed<List<AccessCode>>> list(@NotNull @Valid NumberKey number);

    /** Moves the end of a room, later or earlier. */
    @POST
    @Path("prolonging")
    Uni<Room> prolong(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid ProlongRoom wish);

    /** Ends a room some seconds from now; a room that is over already is no error. */
    @POST
    @Path("ending")
    Uni<Void> end(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid RoomKey room);

    /** Lets nobody else in. */
    @POST
    @Path("locking")
    Uni<Task> lock(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid RoomKey room);

    /** Lets people in again. */
    @POST
    @Path("unlocking")
    Uni<Task> unlock(
            @HeaderParam(IdempotencyKey.HEADER) @NotBlank @Size(max = IdempotencyKey.LONGEST)
                    String idempotencyKey,
            @NotNull @Valid RoomKey room);
}
