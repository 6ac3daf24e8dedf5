package io.switchboard.web.stats;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Step;
import io.switchboard.web.csv.Sheet;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.figures.FigureSheets;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The figures of a period's page as files. */
@ForReaders
@Path("/stats")
public class FileResource {

    private static final String PERIOD = "{period:[0-9-]{4,10}}/";

    private final Collector collector;

    FileResource(Collector collector) {
        this.collector = collector;
    }

    @GET
    @Path(PERIOD + "occupancy.csv")
    public Uni<RestResponse<String>> occupancy(String period, @RestQuery String number) {
        var of = known(period);
        return collector
                .occupancy(wish(of, of.unit().step(), number))
                .map(it -> file(FigureSheets.occupancy(it), "occupancy", of));
    }

    /** Of a day alone. */
    @GET
    @Path(PERIOD + "occupancy-by-minute.csv")
    public Uni<RestResponse<String>> occupancyByMinute(String period, @RestQuery String number) {
        var of = known(period);
        if (of.unit() != Period.Unit.DAY) {
            throw new NotFoundException();
        }
        return collector
                .occupancy(wish(of, Step.MINUTE, number))
                .map(it -> file(FigureSheets.occupancy(it), "occupancy-by-minute", of));
    }

    @GET
    @Path(PERIOD + "held-conferences.csv")
    public Uni<RestResponse<String>> heldConferences(String period, @RestQuery String number) {
        var of = known(period);
        return collector
                .heldConferences(wish(of, of.unit().step(), number))
                .map(it -> file(FigureSheets.heldConferences(it), "held-conferences", of));
    }

    @GET
    @Path(PERIOD + "reservations.csv")
    public Uni<RestResponse<String>> reservations(String period) {
        var of = known(period);
        return collector
                .reservations(wish(of, byDays(of), null))
                .map(it -> file(FigureSheets.reservations(it), "reservations", of));
    }

    @GET
    @Path(PERIOD + "queues.csv")
    public Uni<RestResponse<String>> queues(String period, @RestQuery String hotline) {
        var of = known(period);
        return collector
                .queues(wish(of, of.unit().step(), hotline))
                .map(it -> file(FigureSheets.queues(it), "queues", of));
    }

    @GET
    @Path(PERIOD + "shifts.csv")
    public Uni<RestResponse<String>> shifts(String period, @RestQuery String hotline) {
        var of = known(period);
        return collector
                .shifts(wish(of, byDays(of), hotline))
                .map(it -> file(FigureSheets.shifts(it), "shifts", of));
    }

    private static RestResponse<String> file(Sheet sheet, String subject, Period of) {
        return sheet.file("switchboard-" + subject + "-" + of.text() + ".csv");
    }

    private static Period known(String period) {
        return Period.of(period).orElseThrow(NotFoundException::new);
    }

    /** What is counted by days only. */
    private static Step byDays(Period of) {
        return of.unit().step() == Step.HOUR ? Step.DAY : of.unit().step();
    }

    private static FiguresWish wish(Period period, Step step, String of) {
        if (of != null && !of.matches("[A-Za-z0-9-]{1,64}")) {
            throw new NotFoundException();
        }
        return new FiguresWish(period.first(), period.last(), step, of);
    }
}
