package io.switchboard.web.hotlinesettings;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.administration.HotlineSettings;
import io.switchboard.contracts.hotline.administration.Inspection;
import io.switchboard.contracts.hotline.administration.NewHotline;
import io.switchboard.contracts.phone.DialNumber;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.forwarding.HotlineAdministration;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.page.Mistakes;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.ProtectionConfig;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** A hotline is made: out of which number, as OVH has it now, with which settings. */
@ForAdministrators
@Path(HotlineAdministrationResource.PATH + "/new")
public class NewHotlineResource {

    private static final String PATH = HotlineAdministrationResource.PATH + "/new";
    private static final int UNPROCESSABLE = 422;
    static final Duration A_MOMENT = Duration.ofSeconds(30);

    private final HotlineAdministration hotlines;
    private final Pages pages;
    private final Visitor visitor;
    private final String site;

    NewHotlineResource(
            HotlineAdministration hotlines,
            Pages pages,
            Visitor visitor,
            ProtectionConfig protection) {
        this.hotlines = hotlines;
        this.pages = pages;
        this.visitor = visitor;
        this.site = protection.site();
    }

    @GET
    public Uni<RestResponse<String>> offer() {
        return hotlines.offered()
                .map(all -> OfferFace.of(all, words()))
                .chain(offer -> pages.show(new SettingsPages.Offered(offer)))
                .onFailure(ForwardingTrouble.is(Refusal.OVH_SILENT))
                .recoverWithUni(() -> showSilent(PATH));
    }

    @GET
    @Path("{number}")
    public Uni<RestResponse<String>> ask(String number) {
        return inspected(
                number,
                found -> show(StatusCode.OK, found, SettingsForm.blank(), Mistakes.NONE, null));
    }

    @POST
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> create(String number, @BeanParam SettingsFields fields) {
        var form = fields.form();
        return inspected(number, found -> create(found, form));
    }

    private Uni<RestResponse<String>> create(Inspection found, SettingsForm form) {
        var reading = new SettingsReading(form, settingsWords());
        var settings = reading.settings(found.kind());
        var mistakes =
                ShortAddress.check(form.of(SettingsForm.SLUG), settingsWords())
                        .and(reading.mistakes());
        return mistakes.areNone()
                ? create(found, form, settings.orElseThrow())
                : show(UNPROCESSABLE, found, form, mistakes, null);
    }

    private Uni<RestResponse<String>> create(
            Inspection found, SettingsForm form, HotlineSettings settings) {
        var slug = form.of(SettingsForm.SLUG);
        return hotlines.create(new NewHotline(slug, found.number(), form.takesOver(), settings))
                .map(_ -> pages.goTo(HotlineAdministrationResource.PATH))
                .onFailure(Refused.class)
                .recoverWithUni(refused -> explain(refused, found, form));
    }

    private Uni<RestResponse<String>> explain(
            Refused refused, Inspection found, SettingsForm form) {
        return switch (refused.refusal()) {
            case SLUG_TAKEN ->
                    show(
                            StatusCode.CONFLICT,
                            found,
                            form,
                            Mistakes.of(SettingsForm.SLUG, settingsWords().slugTaken()),
                            null);
            case TAKE_OVER_FIRST ->
                    show(
                            UNPROCESSABLE,
                            found,
                            form,
                            Mistakes.of(SettingsForm.TAKE_OVER, words().takeOverFirst()),
                            null);
            case NUMBER_TAKEN ->
                    show(StatusCode.CONFLICT, found, form, Mistakes.NONE, words().numberTaken());
            case CANNOT_BE_A_HOTLINE ->
                    show(UNPROCESSABLE, found, form, Mistakes.NONE, cannot(refused));
            case OVH_SILENT ->
                    show(
                            StatusCode.SERVICE_UNAVAILABLE,
                            found,
                            form,
                            Mistakes.NONE,
                            words().silentForm());
            default -> Uni.createFrom().failure(refused);
        };
    }

    private String cannot(Refused refused) {
        var words = words();
        return words.cannot(new RefusalInWords(words).of(refused.about().get("reason"), null));
    }

    /** The page of a number as OVH has it now; of one that can become no hotline, why. */
    private Uni<RestResponse<String>> inspected(
            String number, Function<Inspection, Uni<RestResponse<String>>> page) {
        return hotlines.inspect(dialNumber(number))
                .chain(
                        found ->
                                found.kind() == null || found.refusal() != null
                                        ? pages.show(
                                                StatusCode.CONFLICT,
                                                new SettingsPages.Unsuitable(face(found)))
                                        : page.apply(found))
                .onFailure(ForwardingTrouble.is(Refusal.OVH_SILENT))
                .recoverWithUni(() -> showSilent(PATH + "/" + number));
    }

    private Uni<RestResponse<String>> show(
            int status, Inspection found, SettingsForm form, Mistakes mistakes, String alert) {
        return pages.show(status, new SettingsPages.Wish(face(found), form, mistakes, site, alert));
    }

    private Uni<RestResponse<String>> showSilent(String way) {
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE, A_MOMENT, new SettingsPages.Silent(way));
    }

    private InspectionFace face(Inspection found) {
        return InspectionFace.of(found, words(), visitor.language());
    }

    private static DialNumber dialNumber(String written) {
        try {
            return new DialNumber(written);
        } catch (IllegalArgumentException _) {
            throw new NotFoundException();
        }
    }

    private HotlineAdministrationMessages words() {
        return visitor.words(HotlineAdministrationMessages.class);
    }

    private SettingsMessages settingsWords() {
        return visitor.words(SettingsMessages.class);
    }
}
