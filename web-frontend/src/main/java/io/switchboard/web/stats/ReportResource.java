package io.switchboard.web.stats;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.BreakdownWish;
import io.switchboard.contracts.figures.BreakdownWish.By;
import io.switchboard.contracts.figures.FiguresWish;
import io.switchboard.contracts.figures.Step;
import io.switchboard.web.csv.Sheet;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.figures.FigureSheets;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The ready reports: their list, each for some days, and each as a file. */
@ForReaders
@Path("/stats/reports")
public class ReportResource {

    private static final int UNPROCESSABLE = 422;

    /** Whose today the usual days end with; a day more or less makes no report wrong. */
    private static final ZoneId HOME = ZoneId.of("Europe/Paris");

    private final Collector collector;
    private final Readers readers;
    private final Pages pages;
    private final Visitor visitor;
    private final Clock clock;

    ReportResource(
            Collector collector, Readers readers, Pages pages, Visitor visitor, Clock clock) {
        this.collector = collector;
        this.readers = readers;
        this.pages = pages;
        this.visitor = visitor;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<String>> list() {
        var words = visitor.words(ReportMessages.class);
        var faces =
                Arrays.stream(Report.values())
                        .map(it -> ReportFace.of(it, words, readers))
                        .toList();
        return pages.show(new ReportPages.Reports(ways(words.title()), faces));
    }

    @GET
    @Path("{report:[a-z]+}")
    public Uni<RestResponse<String>> show(
            String report, @RestQuery String first, @RestQuery String last) {
        var wanted = known(report);
        var span = Span.of(first, last, today()).filter(Span::isInOrder);
        if (span.isEmpty()) {
            return pages.show(UNPROCESSABLE, mistaken(wanted, first, last));
        }
        return tables(wanted, span.get())
                .chain(tables -> pages.show(page(wanted, span.get(), tables)));
    }

    @GET
    @Path("{report:[a-z]+}.csv")
    public Uni<RestResponse<String>> file(
            String report, @RestQuery String first, @RestQuery String last) {
        var wanted = known(report);
        var span =
                Span.of(first, last, today())
                        .filter(Span::isInOrder)
                        .orElseThrow(NotFoundException::new);
        return sheet(wanted, span)
                .map(
                        it ->
                                it.file(
                                        "switchboard-%s-%s-%s.csv"
                                                .formatted(
                                                        wanted.slug(), span.first(), span.last())));
    }

    private Report known(String slug) {
        return Report.of(slug)
                .filter(it -> it.isOpenTo(readers))
                .orElseThrow(NotFoundException::new);
    }

    private Uni<List<Table>> tables(Report report, Span span) {
        var when = when(span);
        var figures = visitor.words(FigureMessages.class);
        var numbers = new Numbers(visitor.language());
        var shares = new ShareTables(figures, visitor.words(ShareMessages.class), numbers);
        return switch (report) {
            case DOMAINS ->
                    collector
                            .breakdown(wish(span, By.DOMAIN))
                            .map(it -> filled(shares.domains(it, when)));
            case LENGTHS ->
                    collector
                            .breakdown(wish(span, By.LENGTH))
                            .map(it -> filled(shares.lengths(it, when)));
            case CANCELLED ->
                    cancelled(span)
                            .map(
                                    it ->
                                            it.tables(
                                                    visitor.words(ReportMessages.class),
                                                    figures,
                                                    numbers,
                                                    steps(),
                                                    when));
        };
    }

    private Uni<Sheet> sheet(Report report, Span span) {
        return switch (report) {
            case DOMAINS -> collector.breakdown(wish(span, By.DOMAIN)).map(FigureSheets::shares);
            case LENGTHS -> collector.breakdown(wish(span, By.LENGTH)).map(FigureSheets::shares);
            case CANCELLED -> cancelled(span).map(CancelledReport::sheet);
        };
    }

    private Uni<CancelledReport> cancelled(Span span) {
        return collector
                .reservations(new FiguresWish(span.first(), span.last(), Step.MONTH, null))
                .map(CancelledReport::new);
    }

    private static BreakdownWish wish(Span span, By by) {
        return new BreakdownWish(span.first(), span.last(), by, null);
    }

    /** Nothing when nobody booked. */
    private static List<Table> filled(Table table) {
        return table.rows().isEmpty() ? List.of() : List.of(table);
    }

    private ReportPages.One page(Report report, Span span, List<Table> tables) {
        var face = ReportFace.of(report, visitor.words(ReportMessages.class), readers);
        return new ReportPages.One(
                ways(face.title()),
                new ReportView(
                        face,
                        span.first().toString(),
                        span.last().toString(),
                        null,
                        tables,
                        tables.isEmpty()
                                ? null
                                : "/stats/reports/" + report.slug() + ".csv" + span.query()));
    }

    private ReportPages.One mistaken(Report report, String first, String last) {
        var words = visitor.words(ReportMessages.class);
        var face = ReportFace.of(report, words, readers);
        return new ReportPages.One(
                ways(face.title()),
                new ReportView(
                        face,
                        Objects.requireNonNullElse(first, ""),
                        Objects.requireNonNullElse(last, ""),
                        words.wrongDays(),
                        List.of(),
                        null));
    }

    private Ways ways(String title) {
        return new Ways(
                title,
                "reports",
                Ways.tabs(visitor.words(StatsMessages.class), Period.day(today()), ""),
                null,
                null,
                List.of(),
                "/stats/reports");
    }

    private String when(Span span) {
        return visitor.words(ReportMessages.class)
                .span(steps().date(span.first()), steps().date(span.last()));
    }

    private Steps steps() {
        return new Steps(visitor.language(), HOME);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HOME);
    }
}
