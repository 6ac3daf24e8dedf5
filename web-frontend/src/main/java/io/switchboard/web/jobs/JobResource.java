package io.switchboard.web.jobs;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.figures.FiguresTrouble;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.jobs.JobFace.Reader;
import io.switchboard.web.jobs.JobPages.Part;
import io.switchboard.web.notifier.NotifierTrouble;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** The jobs, for administrators. */
@ForAdministrators
@Path("/admin/jobs")
public class JobResource {

    private final AllJobs jobs;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    JobResource(AllJobs jobs, Pages pages, Visitor visitor, Presence presence) {
        this.jobs = jobs;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    /** Each part is worth showing while another is away. */
    @GET
    public Uni<RestResponse<String>> show() {
        var words = visitor.words(JobMessages.class);
        return Uni.join()
                .all(
                        part("of-booking", words.ofBooking(), words.away(), jobs.ofBooking()),
                        part(
                                "of-hotlines",
                                words.ofHotlines(),
                                words.hotlinesAway(),
                                jobs.ofHotlines()),
                        part(
                                "of-figures",
                                words.ofFigures(),
                                words.figuresAway(),
                                jobs.ofFigures()),
                        part(
                                "of-letters",
                                words.ofLetters(),
                                words.lettersAway(),
                                jobs.ofLetters()),
                        part("ours", words.ours(), null, jobs.ofOurs()))
                .andFailFast()
                .chain(parts -> pages.show(new JobPages.Jobs(parts)));
    }

    private Uni<Part> part(String id, String title, String away, Uni<List<JobReport>> reports) {
        var reader =
                new Reader(visitor.words(JobMessages.class), visitor.language(), presence.zone());
        return reports.map(
                        all ->
                                new Part(
                                        id,
                                        title,
                                        all.stream().map(it -> JobFace.of(it, reader)).toList(),
                                        away))
                .onFailure(JobResource::isAway)
                .recoverWithItem(() -> new Part(id, title, null, away));
    }

    private static boolean isAway(Throwable failure) {
        return failure instanceof BookingTrouble.Away
                || failure instanceof ForwardingTrouble.Away
                || failure instanceof FiguresTrouble.Away
                || failure instanceof NotifierTrouble.Away;
    }
}
