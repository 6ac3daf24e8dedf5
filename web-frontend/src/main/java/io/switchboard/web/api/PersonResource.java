package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.access.Appointments;
import io.switchboard.web.access.PersonSessions;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Caller;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who administers, and whose sessions are ended. Addresses travel in bodies. */
@ForPrograms
@Needs(Scope.ADMINISTRATION)
@Path("/api/v1/administration")
@Produces(MediaType.APPLICATION_JSON)
public class PersonResource {

    private final Desk desk;
    private final Caller caller;
    private final PersonSessions sessions;
    private final Appointments appointments;

    PersonResource(Desk desk, Caller caller, PersonSessions sessions, Appointments appointments) {
        this.desk = desk;
        this.caller = caller;
        this.sessions = sessions;
        this.appointments = appointments;
    }

    @POST
    @Path("sessions/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End all sessions of a person",
            description = "In all their browsers; they may sign in again.")
    public Uni<Void> endSessions(@NotNull @Valid PersonWish wish) {
        desk.mustSpeakFor(wish.address());
        return sessions.endAllOf(wish.address());
    }

    @GET
    @Path("administrators")
    @Operation(
            summary = "Who administers",
            description = "Besides those whom the settings name. In the order of time.")
    public Uni<Items<Administrator>> administrators() {
        desk.mustSpeakForAll();
        return appointments
                .all()
                .map(all -> Items.all(all.stream().map(Administrator::of).toList()));
    }

    @POST
    @Path("administrators")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Make somebody an administrator",
            description = "Counts at once. One who is one already stays one.")
    public Uni<Void> appoint(@NotNull @Valid PersonWish wish) {
        desk.mustSpeakForAll();
        return appointments
                .appoint(wish.address(), "token " + caller.token().name())
                .replaceWithVoid();
    }

    @POST
    @Path("administrators/removal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Let somebody administer no more", description = "Counts at once.")
    public Uni<Void> dismiss(@NotNull @Valid PersonWish wish) {
        desk.mustSpeakForAll();
        return appointments
                .dismiss(wish.address())
                .invoke(
                        was -> {
                            if (!was) {
                                throw new NotFoundException();
                            }
                        })
                .replaceWithVoid();
    }
}
