package io.switchboard.web.volunteerlink;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.link.MakeLink;
import io.switchboard.contracts.hotline.link.VolunteerLinkKey;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.forwarding.VolunteerLinks;
import io.switchboard.web.hotline.ForOperators;
import io.switchboard.web.hotline.OpenedHotline;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.ProtectionConfig;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** Links for volunteers without an account, for who looks after a hotline. */
@ForOperators
@Path("/hotlines/{slug}/links")
public class LinkResource {

    private static final int UNPROCESSABLE = 422;
    private static final int LONGEST_LABEL = 60;

    private final OpenedHotline opened;
    private final VolunteerLinks links;
    private final Pages pages;
    private final Visitor visitor;
    private final String site;

    LinkResource(
            OpenedHotline opened,
            VolunteerLinks links,
            Pages pages,
            Visitor visitor,
            ProtectionConfig config) {
        this.opened = opened;
        this.links = links;
        this.pages = pages;
        this.visitor = visitor;
        this.site = config.site();
    }

    @GET
    public Uni<RestResponse<String>> show(String slug) {
        return opened.forManagers(
                slug,
                visit ->
                        list(visit)
                                .chain(
                                        all ->
                                                pages.show(
                                                        new LinkPages.Links(
                                                                slug,
                                                                visit.hotline().summary().name(),
                                                                all))));
    }

    @GET
    @Path("new")
    public Uni<RestResponse<String>> ask(String slug) {
        return opened.forManagers(slug, _ -> pages.show(new LinkPages.Wish(slug, "", true, null)));
    }

    /** Shows the link in the answer itself: no address leads to it again. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> make(
            String slug, @RestForm String label, @RestForm String knownOnly) {
        var name =
                Objects.requireNonNullElse(label, "")
                        .replaceAll("[\\s\\p{Cntrl}\\u00a0]+", " ")
                        .strip();
        var limited = knownOnly != null;
        return opened.forManagers(
                slug,
                visit ->
                        name.isEmpty() || name.length() > LONGEST_LABEL
                                ? correct(slug, name, limited, words().wrongLabel())
                                : make(visit, name, limited));
    }

    private Uni<RestResponse<String>> make(Visit visit, String label, boolean knownOnly) {
        var slug = visit.slug();
        return links.make(new MakeLink(visit.operator(), slug, label, knownOnly))
                .chain(
                        made ->
                                pages.show(
                                        new LinkPages.Made(
                                                path(slug),
                                                site + "/hotlines/link/" + made.secret())))
                .onFailure(ForwardingTrouble.is(Refusal.TOO_MANY_LINKS))
                .recoverWithUni(() -> correct(slug, label, knownOnly, words().tooMany()));
    }

    @GET
    @Path("{id}/revoke")
    public Uni<RestResponse<String>> askToRevoke(String slug, String id) {
        var wanted = uuid(id);
        return opened.forManagers(
                slug,
                visit ->
                        list(visit)
                                .map(
                                        all ->
                                                all.stream()
                                                        .filter(it -> it.id().equals(wanted))
                                                        .findFirst()
                                                        .orElseThrow(NotFoundException::new))
                                .chain(it -> pages.show(new LinkPages.Revoke(slug, it))));
    }

    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> revoke(String slug, String id) {
        var wanted = uuid(id);
        return opened.forManagers(
                slug,
                visit ->
                        links.revoke(new VolunteerLinkKey(visit.operator(), slug, wanted))
                                .map(_ -> pages.goTo(path(slug))));
    }

    private Uni<List<LinkFace>> list(Visit visit) {
        var zone = visit.hotline().summary().zone();
        var words = words();
        var language = visitor.language();
        return links.list(new HotlineKey(visit.operator(), visit.slug()))
                .map(
                        all ->
                                all.stream()
                                        .map(it -> LinkFace.of(it, words, language, zone))
                                        .toList());
    }

    private Uni<RestResponse<String>> correct(
            String slug, String label, boolean knownOnly, String mistake) {
        return pages.show(UNPROCESSABLE, new LinkPages.Wish(slug, label, knownOnly, mistake));
    }

    private static String path(String slug) {
        return "/hotlines/" + slug + "/links";
    }

    private LinkMessages words() {
        return visitor.words(LinkMessages.class);
    }

    private static UUID uuid(String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFoundException();
        }
        return UUID.fromString(id);
    }
}
