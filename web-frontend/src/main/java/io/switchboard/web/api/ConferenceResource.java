package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.booking.ConferenceState;
import io.switchboard.contracts.booking.ConferenceView;
import io.switchboard.contracts.booking.ReservationApi;
import io.switchboard.web.api.ApiRefused.NotOneEnd;
import io.switchboard.web.booking.Booking;
import io.switchboard.web.booking.BookingForPeople;
import io.switchboard.web.page.Visitor;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Conferences of the people for whom a token speaks. */
@ForPrograms
@Path(ConferenceResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class ConferenceResource {

    static final String PATH = "/api/v1/conferences";

    private final Desk desk;
    private final Booking booking;
    private final BookingForPeople people;
    private final Caller caller;
    private final Visitor visitor;

    ConferenceResource(
            Desk desk, Booking booking, BookingForPeople people, Caller caller, Visitor visitor) {
        this.desk = desk;
        this.caller = caller;
        this.booking = booking;
        this.people = people;
        this.visitor = visitor;
    }

    @POST
    @Needs(Scope.CONFERENCES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Book a conference",
            description =
                    "201 with number and code; 202 when it is still being opened: ask for it again. The same Idempotency-Key within 24 h gives the same conference.")
    public Uni<RestResponse<Conference>> book(
            @HeaderParam(ReservationApi.IDEMPOTENCY_KEY) @NotBlank @Size(min = 8, max = 200)
                    String idempotencyKey,
            @NotNull @Valid ConferenceBooking wish) {
        mustHaveOne(wish.length(), wish.lastDay());
        desk.mustBookFor(wish.address());
        return people.book(
                        caller.key(idempotencyKey), visitor.address(), wish.address(), wish.wish())
                .map(booked -> booked(booked.conference()));
    }

    @POST
    @Path("search")
    @Needs(Scope.CONFERENCES_READ)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Somebody's conferences", description = "The newest first.")
    public Uni<Items<Conference>> search(@NotNull @Valid ConferencesOfPerson wish) {
        desk.mustSpeakFor(wish.address());
        return people.conferencesOf(wish.address(), wish.page())
                .map(page -> Items.of(page, Conference::of));
    }

    @GET
    @Path("{id}")
    @Needs(Scope.CONFERENCES_READ)
    @Operation(summary = "A conference")
    public Uni<Conference> show(String id) {
        return desk.open(id).map(opened -> Conference.of(opened.conference()));
    }

    @DELETE
    @Path("{id}")
    @Needs(Scope.CONFERENCES_WRITE)
    @Operation(
            summary = "Give a conference back",
            description = "Its room ends; ending while OVH has not confirmed it. May be repeated.")
    public Uni<Conference> cancel(String id) {
        return desk.open(id)
                .chain(opened -> booking.cancel(opened.conference().id(), opened.secret()))
                .map(Conference::of);
    }

    @POST
    @Path("{id}/extension")
    @Needs(Scope.CONFERENCES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a conference a later end",
            description = "Answers with extendsTo while OVH has not confirmed it.")
    public Uni<Conference> extend(String id, @NotNull @Valid LaterEnd end) {
        mustHaveOne(end.length(), end.lastDay());
        return desk.open(id)
                .chain(
                        opened ->
                                booking.extend(
                                        opened.conference().id(),
                                        opened.secret(),
                                        end.extension(opened.conference())))
                .map(Conference::of);
    }

    @POST
    @Path("{id}/invitation")
    @Needs(Scope.CONFERENCES_WRITE)
    @Operation(summary = "Mail a conference again to whoever booked it")
    public Uni<Void> mailAgain(String id) {
        return desk.open(id)
                .chain(opened -> booking.mailAgain(opened.conference().id(), opened.secret()));
    }

    private static RestResponse<Conference> booked(ConferenceView view) {
        var status = view.state() == ConferenceState.OPENING ? Status.ACCEPTED : Status.CREATED;
        return ResponseBuilder.create(status, Conference.of(view))
                .location(URI.create(PATH + "/" + view.id()))
                .build();
    }

    private static void mustHaveOne(Object length, Object lastDay) {
        if ((length == null) == (lastDay == null)) {
            throw new NotOneEnd();
        }
    }
}
