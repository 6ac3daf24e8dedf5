package io.switchboard.contracts.hotline;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/**
 * Hotlines for who operates them. Whoever may not operate one is answered like for one that is not there: 404 {@code unknown-hotline}; a
 * volunteer link that is revoked or never was: 404 {@code unknown-link}. Changes wait about 3 s for OVH, then answer with what is pending.
 * Refusals of changes: 422 {@code unusable-phone} (its {@code about} says why, see {@link PhoneRefusal}), 422 {@code unknown-volunteer},
 * 422 {@code unusable-end}, 422 {@code unusable-conference}, 403 {@code known-volunteers-only}, 409 {@code changed-meanwhile}, 409 {@code
 * too-many-answer}, 429 {@code too-many-changes}.
 */
@Path("/api/v1/hotlines")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface HotlineApi {

    /** Those that they operate, by name. */
    @POST
    @Path("listing")
    Uni<List<HotlineSummary>> list(@NotNull @Valid OperatorKey who);

    @POST
    @Path("showing")
    Uni<HotlineView> show(@NotNull @Valid HotlineKey key);

    /** Whether a typed phone may answer, and what it costs; 422 {@code unusable-phone}. */
    @POST
    @Path("phones/checking")
    Uni<PhoneCheck> check(@NotNull @Valid CheckPhone wish);

    /** Somebody answers from now on. Who answers on this phone already stays as they are, but for the end. */
    @POST
    @Path("answering")
    Uni<HotlineView> answer(@NotNull @Valid AnswerHotline wish);

    /** Nobody answers any more, or one fewer. Where nobody does, nothing changes. */
    @POST
    @Path("stopping")
    Uni<HotlineView> stop(@NotNull @Valid StopHotline wish);

    /** Takes the latest change back; 404 {@code unknown-change}, 409 {@code not-undoable} when another came since or it is too old. */
    @POST
    @Path("undoing")
    Uni<HotlineView> undo(@NotNull @Valid UndoChange wish);

    /** Asks OVH once more, at once. */
    @POST
    @Path("retrying")
    Uni<HotlineView> retry(@NotNull @Valid HotlineKey key);

    /** Goes back to what OVH had before; nothing happens where nothing is pending. */
    @POST
    @Path("giving-up")
    Uni<HotlineView> giveUp(@NotNull @Valid HotlineKey key);

    /** Looks at OVH along the way of a call; 503 {@code ovh-silent} when OVH does not answer. */
    @POST
    @Path("testing")
    Uni<TestReport> test(@NotNull @Valid HotlineKey key);

    /** The calls of a queue; 404 {@code not-a-queue} for a line, 503 {@code ovh-silent}. */
    @POST
    @Path("calls")
    Uni<QueueSight> calls(@NotNull @Valid HotlineKey key);
}
