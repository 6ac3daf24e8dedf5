package io.switchboard.contracts.hotline.link;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the links in mails of hotlines do. 404 {@code unknown-link} for one that is none, or no more. */
@Path("/api/v1/mailed-links")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface MailedLinkApi {

    /** What a change was, whose mail carries this link. */
    @POST
    @Path("undoing/showing")
    Uni<MailedChange> showChange(@NotNull @Valid LinkSecret secret);

    /** Takes it back; pressed twice, the answer is the same. 409 {@code not-undoable} when another change came since. */
    @POST
    @Path("undoing")
    Uni<MailedChange> undo(@NotNull @Valid LinkSecret secret);

    /** The shift that a reminder is about. */
    @POST
    @Path("declining/showing")
    Uni<RemindedShift> showShift(@NotNull @Valid LinkSecret secret);

    /** Its volunteer cannot come; the group is told, once. 409 {@code shift-over} when it is past. */
    @POST
    @Path("declining")
    Uni<RemindedShift> decline(@NotNull @Valid LinkSecret secret);
}
