package io.switchboard.web.volunteer;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerKey;
import io.switchboard.contracts.hotline.volunteer.VolunteerView;
import io.switchboard.web.forwarding.Volunteers;
import io.switchboard.web.hotline.ForOperators;
import io.switchboard.web.hotline.OpenedHotline;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.page.Mistakes;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Those whom a hotline knows: seen, added, changed, removed. */
@ForOperators
@Path("/hotlines/{slug}/volunteers")
public class VolunteerResource {

    private final OpenedHotline opened;
    private final Volunteers volunteers;
    private final VolunteerKeeping keeping;
    private final Pages pages;

    VolunteerResource(
            OpenedHotline opened, Volunteers volunteers, VolunteerKeeping keeping, Pages pages) {
        this.opened = opened;
        this.volunteers = volunteers;
        this.keeping = keeping;
        this.pages = pages;
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
                                                        new VolunteerPages.Volunteers(
                                                                slug,
                                                                visit.hotline().summary().name(),
                                                                all))));
    }

    @GET
    @Path("new")
    public Uni<RestResponse<String>> ask(String slug) {
        return opened.forManagers(
                slug,
                visit ->
                        keeping.show(
                                StatusCode.OK, visit, null, VolunteerForm.blank(), Mistakes.NONE));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> add(
            String slug, @RestForm String name, @RestForm String phone, @RestForm String address) {
        var form = new VolunteerForm(name, phone, address);
        return opened.forManagers(slug, visit -> keeping.keep(visit, null, form));
    }

    @GET
    @Path("{id}/change")
    public Uni<RestResponse<String>> change(String slug, String id) {
        return opened.forManagers(
                slug,
                visit ->
                        find(visit, id)
                                .chain(
                                        it ->
                                                keeping.show(
                                                        StatusCode.OK,
                                                        visit,
                                                        it,
                                                        VolunteerForm.of(it),
                                                        Mistakes.NONE)));
    }

    @POST
    @Path("{id}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> change(
            String slug,
            String id,
            @RestForm String name,
            @RestForm String phone,
            @RestForm String address) {
        var form = new VolunteerForm(name, phone, address);
        return opened.forManagers(
                slug, visit -> find(visit, id).chain(it -> keeping.keep(visit, it, form)));
    }

    @GET
    @Path("{id}/removal")
    public Uni<RestResponse<String>> askToRemove(String slug, String id) {
        return opened.forManagers(
                slug,
                visit ->
                        find(visit, id)
                                .chain(it -> pages.show(new VolunteerPages.Removal(slug, it))));
    }

    /** One who is gone already is as it should be. */
    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> remove(String slug, String id) {
        return opened.forManagers(
                slug,
                visit ->
                        volunteers
                                .remove(new VolunteerKey(visit.operator(), slug, uuid(id)))
                                .map(_ -> pages.goTo(VolunteerKeeping.path(slug))));
    }

    private Uni<VolunteerView> find(Visit visit, String id) {
        var wanted = uuid(id);
        return list(visit)
                .map(
                        all ->
                                all.stream()
                                        .filter(it -> it.id().equals(wanted))
                                        .findFirst()
                                        .orElseThrow(NotFoundException::new));
    }

    private Uni<List<VolunteerView>> list(Visit visit) {
        return volunteers.list(new HotlineKey(visit.operator(), visit.slug()));
    }

    private static UUID uuid(String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFoundException();
        }
        return UUID.fromString(id);
    }
}
