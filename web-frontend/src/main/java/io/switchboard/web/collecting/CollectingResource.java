package io.switchboard.web.collecting;

import static io.switchboard.web.figures.FiguresTrouble.is;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.FetchHistories;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.collecting.CollectingView.Reader;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.figures.FiguresRefusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** How far histories are fetched, and a button to fetch them now. */
@ForAdministrators
@Path(CollectingResource.PATH)
public class CollectingResource {

    static final String PATH = "/admin/collecting";
    private static final int UNPROCESSABLE = 422;

    /** OVH keeps no histories that old. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    private final Collector collector;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;
    private final Clock clock;

    CollectingResource(
            Collector collector, Pages pages, Visitor visitor, Presence presence, Clock clock) {
        this.collector = collector;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
        this.clock = clock;
    }

    /** @param begun whether fetching was asked for just before */
    @GET
    public Uni<RestResponse<String>> show(@RestQuery String begun) {
        return page(StatusCode.OK, "", begun == null ? null : words().begun(), null);
    }

    @GET
    @Path("fetching")
    public RestResponse<String> back() {
        return pages.goTo(PATH);
    }

    @POST
    @Path("fetching")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> fetch(@RestForm String from) {
        var typed = Objects.requireNonNullElse(from, "").strip();
        if (typed.isEmpty()) {
            return fetch(null, typed);
        }
        return day(typed)
                .map(day -> fetch(day, typed))
                .orElseGet(() -> page(UNPROCESSABLE, typed, null, words().wrongDay()));
    }

    private Uni<RestResponse<String>> fetch(LocalDate from, String typed) {
        return collector
                .fetch(new FetchHistories(from))
                .map(_ -> pages.goTo(PATH + "?begun=yes"))
                .onFailure(is(FiguresRefusal.DAY_YET_TO_COME))
                .recoverWithUni(() -> page(UNPROCESSABLE, typed, null, words().wrongDay()))
                .onFailure(is(FiguresRefusal.TOO_FAR_BACK))
                .recoverWithUni(() -> page(UNPROCESSABLE, typed, null, words().tooFarBack()));
    }

    private Optional<LocalDate> day(String typed) {
        var today = LocalDate.ofInstant(clock.instant(), presence.zone());
        try {
            return Optional.of(LocalDate.parse(typed))
                    .filter(it -> !it.isAfter(today) && !it.isBefore(EARLIEST));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private Uni<RestResponse<String>> page(int status, String from, String notice, String mistake) {
        var reader = new Reader(words(), visitor.language(), presence.zone());
        return collector
                .sources()
                .map(it -> CollectingView.of(it, reader, from, notice, mistake))
                .chain(view -> pages.show(status, new CollectingPages.Collecting(view)));
    }

    private CollectingMessages words() {
        return visitor.words(CollectingMessages.class);
    }
}
