package io.switchboard.web.hotlinesettings;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.HotlineKind;
import io.switchboard.contracts.hotline.Slug;
import io.switchboard.contracts.hotline.administration.AdministeredHotline;
import io.switchboard.contracts.hotline.administration.ChangeSettings;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.forwarding.HotlineAdministration;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Mistakes;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** All hotlines, their settings, and the end of one. */
@ForAdministrators
@Path(HotlineAdministrationResource.PATH)
public class HotlineAdministrationResource {

    static final String PATH = "/admin/hotlines";

    private static final int UNPROCESSABLE = 422;

    private final HotlineAdministration hotlines;
    private final Pages pages;
    private final Visitor visitor;

    HotlineAdministrationResource(HotlineAdministration hotlines, Pages pages, Visitor visitor) {
        this.hotlines = hotlines;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public Uni<RestResponse<String>> list() {
        var words = words();
        return hotlines.list()
                .map(all -> all.stream().map(it -> HotlineLine.of(it, words)).toList())
                .chain(lines -> pages.show(new SettingsPages.Hotlines(lines)));
    }

    @GET
    @Path("{slug}")
    public Uni<RestResponse<String>> show(String slug, @RestQuery String saved) {
        return find(slug)
                .chain(
                        it ->
                                show(
                                        StatusCode.OK,
                                        it,
                                        SettingsForm.of(it.settings()),
                                        Mistakes.NONE,
                                        saved != null));
    }

    @POST
    @Path("{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> change(String slug, @BeanParam SettingsFields fields) {
        var form = fields.form();
        return find(slug).chain(it -> change(it, form));
    }

    private Uni<RestResponse<String>> change(AdministeredHotline it, SettingsForm form) {
        var reading = new SettingsReading(form, visitor.words(SettingsMessages.class));
        return reading.settings(it.summary().kind())
                .map(settings -> change(it.summary().slug(), settings))
                .orElseGet(() -> show(UNPROCESSABLE, it, form, reading.mistakes(), false));
    }

    /** Of one that the file sets there is no form; whoever sends one nevertheless is shown why. */
    private Uni<RestResponse<String>> change(String slug, HotlineSettings settings) {
        return hotlines.change(new ChangeSettings(slug, settings))
                .map(_ -> pages.goTo(PATH + "/" + slug + "?saved=yes"))
                .onFailure(ForwardingTrouble.is(Refusal.SET_BY_FILE))
                .recoverWithItem(() -> pages.goTo(PATH + "/" + slug));
    }

    @GET
    @Path("{slug}/retirement")
    public Uni<RestResponse<String>> askToRetire(String slug) {
        return find(slug).chain(it -> question(StatusCode.OK, it, null));
    }

    /** One that is gone already is as it should be. */
    @POST
    @Path("{slug}/retirement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> retire(String slug) {
        return find(slug)
                .chain(
                        it ->
                                hotlines.retire(slug)
                                        .map(_ -> pages.goTo(PATH))
                                        .onFailure(Refused.class)
                                        .recoverWithUni(refused -> explain(refused, it)));
    }

    private Uni<RestResponse<String>> explain(Refused refused, AdministeredHotline it) {
        return switch (refused.refusal()) {
            case STILL_ANSWERED -> question(StatusCode.CONFLICT, it, words().stillAnswered());
            case SET_BY_FILE -> question(StatusCode.CONFLICT, it, words().byFile());
            case OVH_SILENT -> question(StatusCode.SERVICE_UNAVAILABLE, it, words().silentForm());
            case UNKNOWN_HOTLINE -> Uni.createFrom().item(pages.goTo(PATH));
            default -> Uni.createFrom().failure(refused);
        };
    }

    private Uni<RestResponse<String>> question(int status, AdministeredHotline it, String alert) {
        return pages.show(status, new SettingsPages.Retire(HotlineLine.of(it, words()), alert));
    }

    private Uni<RestResponse<String>> show(
            int status,
            AdministeredHotline it,
            SettingsForm form,
            Mistakes mistakes,
            boolean saved) {
        return pages.show(
                status,
                new SettingsPages.Settings(
                        HotlineLine.of(it, words()),
                        it.summary().kind() == HotlineKind.QUEUE,
                        form,
                        mistakes,
                        saved));
    }

    private Uni<AdministeredHotline> find(String slug) {
        if (!slug.matches(Slug.PATTERN)) {
            throw new NotFoundException();
        }
        return hotlines.show(slug);
    }

    private HotlineAdministrationMessages words() {
        return visitor.words(HotlineAdministrationMessages.class);
    }
}
