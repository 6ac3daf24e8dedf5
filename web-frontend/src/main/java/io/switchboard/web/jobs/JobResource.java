package io.switchboard.web.jobs;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.forwarding.ForwardingTrouble;
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

    /** Each part is worth showing while another is away. */
    @GET
    public Uni<RestResponse<String>> show() {
        var reader =
                new Reader(visitor.words(JobMessages.class), visitor.language(), presence.zone());
        return Uni.combine()
                .all()
                .unis(
                        known(jobs.ofBooking(), BookingTrouble.Away.class),
                        known(jobs.ofHotlines(), ForwardingTrouble.Away.class),
                        jobs.ofOurs())
                .with(
                        (booking, hotlines, ours) ->
                                new JobPages.Jobs(
                                        faces(booking, reader),
                                        faces(hotlines, reader),
                                        faces(Optional.of(ours), reader)))
                .chain(pages::show);
    }

    private static Uni<Optional<List<JobReport>>> known(
            Uni<List<JobReport>> reports, Class<? extends Throwable> away) {
        return reports.map(Optional::of).onFailure(away).recoverWithItem(Optional.empty());
    }

    private static List<JobFace> faces(Optional<List<JobReport>> reports, Reader reader) {
        return reports.map(all -> all.stream().map(it -> JobFace.of(it, reader)).toList())
                .orElse(null);
    }
}
