package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ReservationApi;
import io.switchboard.web.announcement.Announcement;
import io.switchboard.web.announcement.Announcements;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Caller;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** What stands at the top of every page. */
@ForPrograms
@Needs(Scope.ANNOUNCEMENTS)
@Path(AnnouncementResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class AnnouncementResource {

    static final String PATH = "/api/v1/announcements";

    private final Announcements announcements;
    private final Caller caller;

    AnnouncementResource(Announcements announcements, Caller caller) {
        this.announcements = announcements;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "All announcements", description = "The latest first.")
    public Uni<Items<Announcement>> list() {
        return announcements.list().map(Items::all);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Announce something",
            description =
                    "Shown within seconds. The same Idempotency-Key is the same announcement.")
    public Uni<RestResponse<Announcement>> publish(
            @HeaderParam(ReservationApi.IDEMPOTENCY_KEY) @NotBlank @Size(min = 8, max = 200)
                    String idempotencyKey,
            @NotNull @Valid AnnouncementWish wish) {
        var id = named(caller.key(idempotencyKey));
        return announcements
                .publish(id, wish.draft(), maker())
                .map(
                        it ->
                                ResponseBuilder.create(Status.CREATED, it)
                                        .location(URI.create(PATH + "/" + it.id()))
                                        .build());
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Write an announcement anew")
    public Uni<Announcement> change(String id, @NotNull @Valid AnnouncementWish wish) {
        var wanted = Ids.uuid(id);
        return announcements
                .find(wanted)
                .map(found -> found.orElseThrow(NotFoundException::new))
                .chain(_ -> announcements.publish(wanted, wish.draft(), maker()));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Take an announcement down")
    public Uni<Void> takeDown(String id) {
        return announcements
                .takeDown(Ids.uuid(id))
                .invoke(
                        was -> {
                            if (!was) {
                                throw new NotFoundException();
                            }
                        })
                .replaceWithVoid();
    }

    private String maker() {
        return "token " + caller.token().name();
    }

    private static UUID named(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }
}
