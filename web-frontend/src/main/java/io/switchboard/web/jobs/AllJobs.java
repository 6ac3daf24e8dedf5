package io.switchboard.web.jobs;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.job.Jobs;
import io.switchboard.web.booking.BookingAdministration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The jobs of booking-service and our own. */
@ApplicationScoped
public class AllJobs {

    private final BookingAdministration booking;
    private final Jobs ours;

    AllJobs(BookingAdministration booking, Jobs ours) {
        this.booking = booking;
        this.ours = ours;
    }

    public Uni<List<JobReport>> ofAll() {
        return ofBooking()
                .chain(
                        theirs ->
                                ofOurs().map(
                                                some ->
                                                        Stream.concat(
                                                                        theirs.stream(),
                                                                        some.stream())
                                                                .toList()));
    }

    Uni<List<JobReport>> ofBooking() {
        return booking.jobs();
    }

    Uni<List<JobReport>> ofOurs() {
        return ours.reports();
    }
}
