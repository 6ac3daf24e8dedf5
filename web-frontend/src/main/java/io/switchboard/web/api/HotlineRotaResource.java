package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.PlannedShiftKey;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.ShowRota;
import io.switchboard.web.forwarding.Rotas;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Who is to answer a hotline, and when. */
@ForPrograms
@Path(HotlineResource.PATH + "/{slug}/rota")
@Produces(MediaType.APPLICATION_JSON)
public class HotlineRotaResource {

    private static final String USUAL_DAYS = "14";
    private static final int MOST_DAYS = 62;

    private final HotlineDesk desk;
    private final Rotas rotas;

    HotlineRotaResource(HotlineDesk desk, Rotas rotas) {
        this.desk = desk;
        this.rotas = rotas;
    }

    /** @param first day to show, ISO 8601; today without one */
    @GET
    @Needs(Scope.HOTLINES_READ)
    @Operation(
            summary = "The rota of a hotline",
            description = "What is planned, and who comes on which day; from today, 14 days.")
    public Uni<RotaView> show(
            String slug,
            @QueryParam("first") LocalDate first,
            @QueryParam("days") @DefaultValue(USUAL_DAYS) @Min(1) @Max(MOST_DAYS) int days) {
        var key = desk.key(slug);
        return rotas.show(
                HotlineDesk.whole(() -> new ShowRota(key.operator(), key.hotline(), first, days)));
    }

    @POST
    @Path("planned")
    @Needs(Scope.HOTLINES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Plan a shift",
            description =
                    "Each week on a day, or once on a date. May be repeated: the same wish again is the same planned shift.")
    public Uni<PlannedShiftView> plan(String slug, @NotNull @Valid PlannedShift wish) {
        var key = desk.key(slug);
        return rotas.plan(HotlineDesk.whole(() -> wish.wish(key.operator(), key.hotline())));
    }

    @DELETE
    @Path("planned/{planned}")
    @Needs(Scope.HOTLINES_WRITE)
    @Operation(
            summary = "Remove a planned shift",
            description = "What runs already goes on to its end. Repeated, it answers 404.")
    public Uni<Void> remove(String slug, String planned) {
        var key = desk.key(slug);
        return rotas.remove(new PlannedShiftKey(key.operator(), key.hotline(), Ids.uuid(planned)));
    }

    @PUT
    @Path("planned/{planned}/days/{date}")
    @Needs(Scope.HOTLINES_WRITE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let one day of a planned shift go otherwise",
            description =
                    "Nobody comes, somebody else comes, or as planned after all. May be repeated; the group is told when somebody declines.")
    public Uni<OccurrenceView> except(
            String slug, String planned, String date, @NotNull @Valid ShiftException wish) {
        var key = desk.key(slug);
        var id = Ids.uuid(planned);
        var day = day(date);
        return rotas.except(
                HotlineDesk.whole(() -> wish.wish(key.operator(), key.hotline(), id, day)));
    }

    private static LocalDate day(String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException _) {
            throw new NotFoundException();
        }
    }
}
