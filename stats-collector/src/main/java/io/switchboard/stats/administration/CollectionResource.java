package io.switchboard.stats.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.figures.CollectionApi;
import io.switchboard.contracts.figures.FetchHistories;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.job.Jobs;
import io.switchboard.stats.history.Wishes;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What administrators see and want of the collecting, over HTTP. */
@RolesAllowed("administration")
class CollectionResource implements CollectionApi {

    private final Jobs jobs;
    private final Wishes wishes;

    CollectionResource(Jobs jobs, Wishes wishes) {
        this.jobs = jobs;
        this.wishes = wishes;
    }

    @Override
    @Operation(summary = "Lists what this service does by itself, and how it went")
    public Uni<List<JobReport>> jobs() {
        return jobs.reports();
    }

    @Override
    @Operation(summary = "Has histories fetched now rather than tonight")
    @APIResponse(responseCode = "204", description = "Taken note of; begun within seconds")
    @APIResponse(responseCode = "422", description = "day-yet-to-come, too-far-back")
    public Uni<Void> fetch(FetchHistories wish) {
        return wishes.note(wish);
    }
}
