package io.switchboard.web.calendar;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.rota.ShowRota;
import io.switchboard.web.forwarding.Rotas;
import io.switchboard.web.hotline.ForOperators;
import io.switchboard.web.hotline.OpenedHotline;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.page.Pages;
import io.switchboard.web.protection.ProtectionConfig;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;

/** The secret address at which calendars read a rota: made, replaced, stopped. */
@ForOperators
@Path("/hotlines/{slug}/rota/feed")
public class FeedResource {

    private final OpenedHotline opened;
    private final Rotas rotas;
    private final Pages pages;
    private final String site;

    FeedResource(OpenedHotline opened, Rotas rotas, Pages pages, ProtectionConfig config) {
        this.opened = opened;
        this.rotas = rotas;
        this.pages = pages;
        this.site = config.site();
    }

    @GET
    public Uni<RestResponse<String>> show(String slug) {
        return opened.forManagers(
                slug,
                visit ->
                        rotas.show(new ShowRota(visit.operator(), slug, null, 1))
                                .chain(
                                        rota ->
                                                pages.show(
                                                        new CalendarPages.Feed(
                                                                slug, rota.feed()))));
    }

    /** Shows the address in the answer itself: no address leads to it again. */
    @POST
    @Path("making")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> make(String slug) {
        return opened.forManagers(
                slug,
                visit ->
                        rotas.makeFeed(key(visit))
                                .chain(
                                        made ->
                                                pages.show(
                                                        new CalendarPages.Made(
                                                                "/hotlines/" + slug + "/rota",
                                                                address(made.secret())))));
    }

    @POST
    @Path("revoking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> revoke(String slug) {
        return opened.forManagers(
                slug, visit -> rotas.revokeFeed(key(visit)).map(_ -> pages.goTo(path(slug))));
    }

    /** Where a page stood that was kept, or left open. */
    @GET
    @Path("{step:making|revoking}")
    public RestResponse<String> back(String slug) {
        return pages.goTo(path(slug));
    }

    private String address(String secret) {
        return site + CalendarResource.PATH + "/" + secret + ".ics";
    }

    private static HotlineKey key(Visit visit) {
        return new HotlineKey(visit.operator(), visit.slug());
    }

    private static String path(String slug) {
        return "/hotlines/" + slug + "/rota/feed";
    }
}
