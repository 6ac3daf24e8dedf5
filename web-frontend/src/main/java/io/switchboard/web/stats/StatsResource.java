package io.switchboard.web.stats;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.Sources;
import io.switchboard.web.figures.FiguresTrouble;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Figures: now, and of a day, a month or a year. */
@ForReaders
@Path("/stats")
public class StatsResource {

    private final FigureDesk desk;
    private final NowPage now;
    private final PeriodPage periods;
    private final Readers readers;
    private final Pages pages;

    StatsResource(FigureDesk desk, NowPage now, PeriodPage periods, Readers readers, Pages pages) {
        this.desk = desk;
        this.now = now;
        this.periods = periods;
        this.readers = readers;
        this.pages = pages;
    }

    /** @param number and {@code hotline}: of which one alone; null for all */
    @GET
    public Uni<RestResponse<String>> now(@RestQuery String number, @RestQuery String hotline) {
        return answer(sources -> now.show(Choice.of(number, hotline, sources), sources));
    }

    @GET
    @Path("{period:[0-9-]{4,10}}")
    public Uni<RestResponse<String>> period(
            String period, @RestQuery String number, @RestQuery String hotline) {
        var wanted = Period.of(period).orElseThrow(NotFoundException::new);
        return answer(
                sources -> periods.show(wanted, Choice.of(number, hotline, sources), sources));
    }

    private Uni<RestResponse<String>> answer(
            Function<Sources, Uni<? extends TemplateInstance>> page) {
        return desk.sources()
                .chain(known -> known.map(sources -> filled(sources, page)).orElseGet(this::away));
    }

    private Uni<RestResponse<String>> filled(
            Sources sources, Function<Sources, Uni<? extends TemplateInstance>> page) {
        return sources.since() == null
                ? pages.show(new StatsPages.Nothing(readers.seeDomains()))
                : page.apply(sources).chain(pages::show);
    }

    private Uni<RestResponse<String>> away() {
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE, FiguresTrouble.Away.PAUSE, new StatsPages.Away());
    }
}
