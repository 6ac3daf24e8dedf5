package io.switchboard.web.jobs;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.booking.BookingTrouble.Away;
import io.switchboard.web.jobs.JobFace.Reader;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
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

    /** Ours are worth showing while booking-service is away. */
    @GET
    public Uni<RestResponse<String>> show() {
        var reader =
                new Reader(visitor.words(JobMessages.class), visitor.language(), presence.zone());
        return jobs.ofBooking()
                .map(Optional::of)
                .onFailure(Away.class)
                .recoverWithItem(Optional.empty())
                .chain(
                        theirs ->
                                jobs.ofOurs()
                                        .map(
                                                ours ->
                                                        new JobPages.Jobs(
                                                                theirs.map(it -> faces(it, reader))
                                                                        .orElse(null),
                                                                faces(ours, reader))))
                .chain(pages::show);
    }

    private static List<JobFace> faces(List<JobReport> reports, Reader reader) {
        return reports.stream().map(it -> JobFace.of(it, reader)).toList();
    }
}
