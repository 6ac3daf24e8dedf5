package io.switchboard.notifier.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.Page;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.contracts.letter.DeadLetters;
import io.switchboard.contracts.letter.DeliveryApi;
import io.switchboard.contracts.letter.DeliveryCounts;
import io.switchboard.contracts.letter.DeliverySearch;
import io.switchboard.contracts.letter.DeliverySummary;
import io.switchboard.contracts.letter.SentAgain;
import io.switchboard.contracts.letter.UnreadEvent;
import io.switchboard.platform.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What administrators see and decide of letters, over HTTP. */
@Cancellable(false)
@RolesAllowed("administration")
public class DeliveryResource implements DeliveryApi {

    private final DeliveryList list;
    private final Counting counting;
    private final SendingAgain again;
    private final UnreadEvents unread;
    private final Jobs jobs;

    DeliveryResource(
            DeliveryList list,
            Counting counting,
            SendingAgain again,
            UnreadEvents unread,
            Jobs jobs) {
        this.list = list;
        this.counting = counting;
        this.again = again;
        this.unread = unread;
        this.jobs = jobs;
    }

    @Override
    @Operation(
            summary =
                    "Lists letters by state, kind, medium, subject and recipient, the newest first")
    public Uni<Page<DeliverySummary>> search(DeliverySearch search) {
        return list.search(search);
    }

    @Override
    @Operation(summary = "Counts letters that wait, and what became of those that ended of late")
    public Uni<DeliveryCounts> counts() {
        return counting.counts();
    }

    @Override
    @Operation(summary = "Lets a dead letter wait anew")
    @APIResponse(
            responseCode = "200",
            description = "The letter, which waits",
            content = @Content(schema = @Schema(implementation = DeliverySummary.class)))
    @APIResponse(responseCode = "404", description = "unknown-delivery")
    @APIResponse(responseCode = "409", description = "not-sendable")
    public Uni<DeliverySummary> sendAgain(UUID id) {
        return again.one(id);
    }

    @Override
    @Operation(
            summary =
                    "Lets all dead letters that are meant wait anew, the oldest first, 1000 at most")
    public Uni<SentAgain> sendAllAgain(DeadLetters which) {
        return again.all(which);
    }

    @Override
    @Operation(summary = "Lists events that could not be turned into letters, the newest first")
    public Uni<List<UnreadEvent>> unreadEvents() {
        return unread.newest();
    }

    @Override
    @Operation(summary = "Lists what this service does by itself, and how it went")
    public Uni<List<JobReport>> jobs() {
        return jobs.reports();
    }
}
