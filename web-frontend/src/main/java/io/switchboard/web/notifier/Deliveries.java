package io.switchboard.web.notifier;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.contracts.letter.DeadLetters;
import io.switchboard.contracts.letter.DeliveryCounts;
import io.switchboard.contracts.letter.DeliverySearch;
import io.switchboard.contracts.letter.DeliverySummary;
import io.switchboard.contracts.letter.SentAgain;
import io.switchboard.contracts.letter.UnreadEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What administrators ask of the notifier. All of it fails with {@link NotifierTrouble}, or else there is a bug. */
@ApplicationScoped
public class Deliveries {

    private final DeliveryClient deliveries;
    private final Calls calls;

    Deliveries(@RestClient DeliveryClient deliveries, Calls calls) {
        this.deliveries = deliveries;
        this.calls = calls;
    }

    public Uni<Page<DeliverySummary>> search(DeliverySearch search) {
        return calls.ask(deliveries.search(search));
    }

    public Uni<DeliveryCounts> counts() {
        return calls.ask(deliveries.counts());
    }

    public Uni<DeliverySummary> sendAgain(UUID id) {
        return calls.ask(deliveries.sendAgain(id));
    }

    public Uni<SentAgain> sendAllAgain(DeadLetters which) {
        return calls.ask(deliveries.sendAllAgain(which));
    }

    public Uni<List<UnreadEvent>> unreadEvents() {
        return calls.ask(deliveries.unreadEvents());
    }

    public Uni<List<JobReport>> jobs() {
        return calls.ask(deliveries.jobs());
    }
}
