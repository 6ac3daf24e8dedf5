package io.switchboard.forwarding.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.administration.AdministeredHotline;
import io.switchboard.contracts.hotline.administration.ChangeSettings;
import io.switchboard.contracts.hotline.administration.HotlineAdministrationApi;
import io.switchboard.contracts.hotline.administration.HotlineName;
import io.switchboard.contracts.hotline.administration.Inspection;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.contracts.hotline.administration.OfferedHotline;
import io.switchboard.contracts.hotline.administration.PublicNumber;
import io.switchboard.contracts.job.JobReport;
import io.switchboard.platform.job.Jobs;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What administrators see and decide of hotlines, over HTTP. */
@Cancellable(false)
@RolesAllowed("administration")
@APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
@APIResponse(responseCode = "503", description = "ovh-silent")
public class HotlineAdministrationResource implements HotlineAdministrationApi {

    private final AdministeredHotlines administered;
    private final OfferedHotlines offered;
    private final Inspections inspections;
    private final Hotlines hotlines;
    private final HotlinesFile file;
    private final Jobs jobs;

    HotlineAdministrationResource(
            AdministeredHotlines administered,
            OfferedHotlines offered,
            Inspections inspections,
            Hotlines hotlines,
            HotlinesFile file,
            Jobs jobs) {
        this.administered = administered;
        this.offered = offered;
        this.inspections = inspections;
        this.hotlines = hotlines;
        this.file = file;
        this.jobs = jobs;
    }

    @Override
    @Operation(summary = "Lists all hotlines, by name")
    public Uni<List<AdministeredHotline>> list() {
        return administered.all();
    }

    @Override
    @Operation(summary = "Shows a hotline with its settings")
    @APIResponse(responseCode = "404", description = "unknown-hotline")
    public Uni<AdministeredHotline> show(HotlineName name) {
        return administered.named(name.hotline());
    }

    @Override
    @Operation(summary = "Lists the numbers found at OVH, those that can become a hotline first")
    public Uni<List<OfferedHotline>> offered() {
        return offered.all();
    }

    @Override
    @Operation(summary = "Tells of a number what OVH has of it now")
    public Uni<Inspection> inspect(PublicNumber number) {
        return inspections
                .find(number.number())
                .map(found -> inspections.shown(number.number(), found));
    }

    @Override
    @Operation(summary = "Makes a hotline; the same wish again is the same hotline")
    @APIResponse(responseCode = "409", description = "slug-taken, number-taken")
    @APIResponse(
            responseCode = "422",
            description = "cannot-be-a-hotline, take-over-first, unusable-phone")
    public Uni<AdministeredHotline> create(NewHotline wish) {
        return hotlines.found(wish, false).chain(it -> administered.named(it.slug()));
    }

    @Override
    @Operation(summary = "Sets a hotline otherwise")
    @APIResponse(responseCode = "404", description = "unknown-hotline")
    @APIResponse(responseCode = "409", description = "set-by-file")
    @APIResponse(responseCode = "422", description = "unusable-phone")
    public Uni<AdministeredHotline> change(ChangeSettings wish) {
        refuseThoseOfTheFile(wish.hotline());
        return hotlines.change(wish).chain(it -> administered.named(it.slug()));
    }

    @Override
    @Operation(summary = "Lets go of a hotline, and ends what was set at OVH")
    @APIResponse(responseCode = "404", description = "unknown-hotline")
    @APIResponse(responseCode = "409", description = "still-answered, set-by-file")
    public Uni<Void> retire(HotlineName name) {
        refuseThoseOfTheFile(name.hotline());
        return hotlines.retire(name.hotline());
    }

    @Override
    @Operation(summary = "Lists what this service does by itself, and how it went")
    public Uni<List<JobReport>> jobs() {
        return jobs.reports();
    }

    private void refuseThoseOfTheFile(String slug) {
        if (file.has(slug)) {
            throw new AdministrationRefused.SetByFile();
        }
    }
}
