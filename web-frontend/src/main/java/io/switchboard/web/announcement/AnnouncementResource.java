package io.switchboard.web.announcement;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.announcement.AnnouncementFace.Reader;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** What administrators announce: written, looked at, then published. */
@ForAdministrators
@Path(AnnouncementResource.PATH)
public class AnnouncementResource {

    static final String PATH = "/admin/announcements";
    private static final int UNPROCESSABLE = 422;

    /** The fields of the form, as they come. */
    public static class Fields {
        @RestForm String id;
        @RestForm String french;
        @RestForm String english;
        @RestForm String tone;
        @RestForm String from;
        @RestForm String until;

        private AnnouncementForm form() {
            return AnnouncementForm.typed(id, french, english, tone, from, until);
        }
    }

    private final Announcements announcements;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;
    private final Clock clock;

    AnnouncementResource(
            Announcements announcements,
            Pages pages,
            Visitor visitor,
            Presence presence,
            Clock clock) {
        this.announcements = announcements;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        var reader = reader();
        return announcements
                .list()
                .map(all -> all.stream().map(it -> AnnouncementFace.of(it, reader)).toList())
                .chain(faces -> pages.show(new AnnouncementPages.Announcements(faces)));
    }

    @GET
    @Path("new")
    public Uni<RestResponse<String>> write() {
        return draft(AnnouncementForm.blank());
    }

    @GET
    @Path("{id}/change")
    public Uni<RestResponse<String>> change(String id) {
        return find(id).chain(it -> draft(AnnouncementForm.of(it, presence.zone())));
    }

    /** Back from the preview. */
    @POST
    @Path("correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> correct(@BeanParam Fields fields) {
        return draft(fields.form());
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> preview(@BeanParam Fields fields) {
        var form = checked(fields);
        return form.isWhole(presence.zone())
                ? pages.show(
                        new AnnouncementPages.Preview(
                                AnnouncementView.fresh(form, presence.zone())))
                : mistakes(form);
    }

    @POST
    @Path("publication")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> publish(@BeanParam Fields fields) {
        var form = checked(fields);
        return form.isWhole(presence.zone())
                ? announcements
                        .publish(
                                UUID.fromString(form.id()),
                                form.draft(presence.zone()),
                                presence.name())
                        .map(_ -> pages.goTo(PATH))
                : mistakes(form);
    }

    @GET
    @Path("{id}/removal")
    public Uni<RestResponse<String>> askToRemove(String id) {
        var reader = reader();
        return find(id).chain(
                        it ->
                                pages.show(
                                        new AnnouncementPages.Removal(
                                                AnnouncementFace.of(it, reader))));
    }

    /** One that is gone already is as it should be. */
    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> remove(String id) {
        return announcements.takeDown(uuid(id)).map(_ -> pages.goTo(PATH));
    }

    /** Where a page stood that was kept, or left open. */
    @GET
    @Path("preview")
    public RestResponse<String> backFromPreview() {
        return pages.goTo(PATH);
    }

    private Uni<RestResponse<String>> draft(AnnouncementForm form) {
        return pages.show(
                new AnnouncementPages.Draft(AnnouncementView.fresh(form, presence.zone())));
    }

    private Uni<RestResponse<String>> mistakes(AnnouncementForm form) {
        return pages.show(
                UNPROCESSABLE,
                new AnnouncementPages.Draft(
                        AnnouncementView.corrected(form, presence.zone(), words())));
    }

    private static AnnouncementForm checked(Fields fields) {
        var form = fields.form();
        if (!form.hasGoodId()) {
            throw new NotFoundException();
        }
        return form;
    }

    private Uni<Announcement> find(String id) {
        return announcements.find(uuid(id)).map(it -> it.orElseThrow(NotFoundException::new));
    }

    private static UUID uuid(String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFoundException();
        }
        return UUID.fromString(id);
    }

    private Reader reader() {
        return new Reader(words(), visitor.language(), presence.zone(), clock.instant());
    }

    private AnnouncementMessages words() {
        return visitor.words(AnnouncementMessages.class);
    }
}
