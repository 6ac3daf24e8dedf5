package io.switchboard.forwarding.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.link.LinkSecret;
import io.switchboard.contracts.hotline.rota.ExceptShift;
import io.switchboard.contracts.hotline.rota.Feed;
import io.switchboard.contracts.hotline.rota.ImportReport;
import io.switchboard.contracts.hotline.rota.ImportRota;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.PlanShift;
import io.switchboard.contracts.hotline.rota.PlannedShiftKey;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaApi;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.ShowRota;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Rotas over HTTP: says what the verbs mean, decides nothing. */
@Cancellable(false)
@RolesAllowed("hotlines")
@APIResponse(responseCode = "400", description = "invalid, unreadable: names the fields")
@APIResponse(responseCode = "404", description = "unknown-hotline, unknown-link")
public class RotaResource implements RotaApi {

    private final Rotas rotas;
    private final Planning planning;
    private final RotaImport calendars;
    private final CalendarFeeds feeds;

    RotaResource(Rotas rotas, Planning planning, RotaImport calendars, CalendarFeeds feeds) {
        this.rotas = rotas;
        this.planning = planning;
        this.calendars = calendars;
        this.feeds = feeds;
    }

    @Override
    @Operation(summary = "What is planned, and what becomes of it on some days")
    public Uni<RotaView> show(ShowRota wish) {
        return rotas.show(wish);
    }

    @Override
    @Operation(summary = "Somebody answers at a time to come, each week or once")
    @APIResponse(responseCode = "403", description = "not-yours-to-manage")
    @APIResponse(responseCode = "422", description = "unknown-volunteer, too-many-planned, past")
    public Uni<PlannedShiftView> plan(PlanShift wish) {
        return planning.plan(wish);
    }

    @Override
    @Operation(summary = "A planned shift does not take place any more")
    @APIResponse(responseCode = "403", description = "not-yours-to-manage")
    public Uni<Void> remove(PlannedShiftKey key) {
        return planning.remove(key);
    }

    @Override
    @Operation(summary = "One occurrence goes otherwise")
    @APIResponse(
            responseCode = "403",
            description = "not-yours-to-manage, for more than to decline")
    @APIResponse(
            responseCode = "404",
            description =
                    "unknown-hotline, unknown-link, unknown-planned-shift, unknown-occurrence")
    @APIResponse(responseCode = "422", description = "unknown-volunteer, past")
    public Uni<OccurrenceView> except(ExceptShift wish) {
        return rotas.except(wish);
    }

    @Override
    @Operation(summary = "What stands in a calendar becomes planned shifts")
    @APIResponse(responseCode = "403", description = "not-yours-to-manage")
    @APIResponse(responseCode = "422", description = "unusable-calendar, too-many-planned")
    public Uni<ImportReport> importCalendar(ImportRota wish) {
        return calendars.take(wish);
    }

    @Override
    @Operation(summary = "A secret by which calendars read the rota, in place of an earlier one")
    @APIResponse(responseCode = "403", description = "not-yours-to-manage")
    public Uni<LinkSecret> makeFeed(HotlineKey key) {
        return feeds.make(key);
    }

    @Override
    @Operation(summary = "Calendars read the rota no more")
    @APIResponse(responseCode = "403", description = "not-yours-to-manage")
    public Uni<Void> revokeFeed(HotlineKey key) {
        return feeds.revoke(key);
    }

    @Override
    @RolesAllowed("links")
    @Operation(summary = "The rota as a calendar, to whoever brings its secret")
    @APIResponse(responseCode = "404", description = "unknown-link")
    public Uni<Feed> feed(LinkSecret secret) {
        return feeds.read(secret);
    }
}
