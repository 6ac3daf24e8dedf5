package io.switchboard.web.jobs;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.job.Jobs;
import io.switchboard.web.booking.BookingAdministration;
import io.switchboard.web.figures.Collector;
import io.switchboard.web.forwarding.HotlineAdministration;
import io.switchboard.web.notifier.Deliveries;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The jobs of all services that have some, and our own. */
@ApplicationScoped
public class AllJobs {

    private final BookingAdministration booking;
    private final HotlineAdministration hotlines;
    private final Collector collector;
    private final Deliveries deliveries;
    private final Jobs ours;

    AllJobs(
            BookingAdministration booking,
            HotlineAdministration hotlines,
            Collector collector,
            Deliveries deliveries,
            Jobs ours) {
        this.booking = booking;
        this.hotlines = hotlines;
        this.collector = collector;
        this.deliveries = deliveries;
        this.ours = ours;
    }

    public Uni<List<JobReport>> ofAll() {
        return Uni.join()
                .all(ofBooking(), ofHotlines(), ofFigures(), ofLetters(), ofOurs())
                .andFailFast()
                .map(all -> all.stream().flatMap(List::stream).toList());
    }

    Uni<List<JobReport>> ofBooking() {
        return booking.jobs();
    }

    Uni<List<JobReport>> ofHotlines() {
        return hotlines.jobs();
    }

    Uni<List<JobReport>> ofFigures() {
        return collector.jobs();
    }

    Uni<List<JobReport>> ofLetters() {
        return deliveries.jobs();
    }

    Uni<List<JobReport>> ofOurs() {
        return ours.reports();
    }
}
