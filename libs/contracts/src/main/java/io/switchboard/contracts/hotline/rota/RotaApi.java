package io.switchboard.contracts.hotline.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.link.LinkSecret;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Planned shifts. Whoever operates a hotline sees its rota and may decline for somebody; persons and programs plan, volunteer links do not:
 * 403 {@code not-yours-to-manage}. Besides: 404 {@code unknown-hotline}, {@code unknown-link}, {@code unknown-planned-shift}, {@code
 * unknown-occurrence}, 422 {@code unknown-volunteer}, {@code too-many-planned} beyond 200, {@code past} for what has begun or would never
 * begin.
 */
@Path("/api/v1/rotas")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RotaApi {

    @POST
    @Path("showing")
    Uni<RotaView> show(@NotNull @Valid ShowRota wish);

    /** The same wish again is the same planned shift. */
    @POST
    @Path("planning")
    Uni<PlannedShiftView> plan(@NotNull @Valid PlanShift wish);

    /** What runs already goes on to its end. */
    @POST
    @Path("removing")
    Uni<Void> remove(@NotNull @Valid PlannedShiftKey key);

    /** One occurrence goes otherwise; the group is told when somebody declines. */
    @POST
    @Path("excepting")
    Uni<OccurrenceView> except(@NotNull @Valid ExceptShift wish);

    /** 422 {@code unusable-calendar}: {@code about.reason} is {@code unreadable} or, beyond 500, {@code too-many-events}. */
    @POST
    @Path("importing")
    Uni<ImportReport> importCalendar(@NotNull @Valid ImportRota wish);

    /** A secret by which calendars read this rota; an earlier one is worth nothing from now on. */
    @POST
    @Path("feeds/making")
    Uni<LinkSecret> makeFeed(@NotNull @Valid HotlineKey key);

    @POST
    @Path("feeds/revoking")
    Uni<Void> revokeFeed(@NotNull @Valid HotlineKey key);

    /** Four weeks back and half a year ahead, names of volunteers and no phones; 404 {@code unknown-link}. */
    @POST
    @Path("feeds/reading")
    Uni<Feed> feed(@NotNull @Valid LinkSecret secret);
}
