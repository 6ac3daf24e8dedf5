package io.switchboard.web.api;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.csv.Sheet;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.figures.FigureSheets;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.token.Needs;
import io.switchboard.web.token.Scope;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Figures over time, as CSV. {@link CsvWanted} leads here whoever asks for it by header or parameter. */
@ForPrograms
@Needs(Scope.STATS_READ)
@Path(FiguresOverTimeResource.PATH)
@Produces("text/csv")
public class FigureFileResource {

    private static final String LIKE = "The same as CSV (RFC 4180), a row a step; unknown is empty";

    private final FigureWishes wishes;
    private final Collector collector;

    FigureFileResource(FigureWishes wishes, Collector collector) {
        this.wishes = wishes;
        this.collector = collector;
    }

    @GET
    @Path("occupancy.csv")
    @Operation(summary = "Participants and rooms as CSV", description = LIKE)
    public Uni<RestResponse<String>> occupancy(@BeanParam AskedFigures asked) {
        return collector
                .occupancy(asked.wish(wishes))
                .map(it -> file("occupancy", FigureSheets.occupancy(it)));
    }

    @GET
    @Path("held-conferences.csv")
    @Operation(summary = "Conferences that were held as CSV", description = LIKE)
    public Uni<RestResponse<String>> heldConferences(@BeanParam AskedFigures asked) {
        return collector
                .heldConferences(asked.wish(wishes))
                .map(it -> file("held-conferences", FigureSheets.heldConferences(it)));
    }

    @GET
    @Path("reservations.csv")
    @Operation(summary = "Bookings and what became of them as CSV", description = LIKE)
    public Uni<RestResponse<String>> reservations(@BeanParam AskedSteps asked) {
        return collector
                .reservations(asked.wish(wishes))
                .map(it -> file("reservations", FigureSheets.reservations(it)));
    }

    @GET
    @Path("reservations/breakdown.csv")
    @Operation(
            summary = "Bookings by domain, length or lead as CSV",
            description = "The others stand in a last row that names none.")
    public Uni<RestResponse<String>> breakdown(@BeanParam AskedShares asked) {
        return collector
                .breakdown(asked.wish(wishes))
                .map(it -> file("breakdown", FigureSheets.shares(it)));
    }

    @GET
    @Path("queues.csv")
    @Operation(summary = "Calls of queues as CSV", description = LIKE)
    public Uni<RestResponse<String>> queues(@BeanParam AskedFigures asked) {
        return collector
                .queues(asked.wish(wishes))
                .map(it -> file("queues", FigureSheets.queues(it)));
    }

    @GET
    @Path("shifts.csv")
    @Operation(summary = "How hotlines were answered as CSV", description = LIKE)
    public Uni<RestResponse<String>> shifts(@BeanParam AskedFigures asked) {
        return collector
                .shifts(asked.wish(wishes))
                .map(it -> file("shifts", FigureSheets.shifts(it)));
    }

    private static RestResponse<String> file(String name, Sheet sheet) {
        return sheet.file("switchboard-" + name + ".csv");
    }
}
