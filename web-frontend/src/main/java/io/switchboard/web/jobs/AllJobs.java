package io.switchboard.web.jobs;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.job.Jobs;
import io.switchboard.web.booking.BookingAdministration;
import io.switchboard.web.forwarding.HotlineAdministration;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** The jobs of booking-service, those of forwarding-service and our own. */
@ApplicationScoped
public class AllJobs {

    private final BookingAdministration booking;
    private final HotlineAdministration hotlines;
    private final Jobs ours;

    AllJobs(BookingAdministration booking, HotlineAdministration hotlines, Jobs ours) {
        this.booking = booking;
        this.hotlines = hotlines;
        this.ours = ours;
    }

    public Uni<List<JobReport>> ofAll() {
        return Uni.combine()
                .all()
                .unis(ofBooking(), ofHotlines(), ofOurs())
                .with(
                        (booking, hotlines, some) ->
                                Stream.of(booking, hotlines, some).flatMap(List::stream).toList());
    }

    Uni<List<JobReport>> ofBooking() {
        return booking.jobs();
    }

    Uni<List<JobReport>> ofHotlines() {
        return hotlines.jobs();
    }

    Uni<List<JobReport>> ofOurs() {
        return ours.reports();
    }
}
