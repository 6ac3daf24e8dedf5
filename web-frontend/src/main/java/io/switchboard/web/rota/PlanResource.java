package io.switchboard.web.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.forwarding.Rotas;
import io.switchboard.web.hotline.ForOperators;
import io.switchboard.web.hotline.OpenedHotline;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.page.Mistakes;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Planning a shift. */
@ForOperators
@Path(RotaResource.PATH + "/new")
public class PlanResource {

    private static final int UNPROCESSABLE = 422;

    /** The fields of the form, as they come. */
    public static class Fields {
        @RestForm String volunteer;
        @RestForm String rhythm;
        @RestForm String day;
        @RestForm String date;
        @RestForm String from;
        @RestForm String to;
        @RestForm String validFrom;
        @RestForm String validUntil;

        private PlanForm form() {
            return new PlanForm(volunteer, rhythm, day, date, from, to, validFrom, validUntil);
        }
    }

    private final OpenedHotline opened;
    private final Rotas rotas;
    private final Readers readers;
    private final Pages pages;

    PlanResource(OpenedHotline opened, Rotas rotas, Readers readers, Pages pages) {
        this.opened = opened;
        this.rotas = rotas;
        this.readers = readers;
        this.pages = pages;
    }

    @GET
    public Uni<RestResponse<String>> ask(String slug) {
        return opened.forManagers(
                slug, visit -> show(StatusCode.OK, visit, PlanForm.blank(), Mistakes.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> plan(String slug, @BeanParam Fields fields) {
        var form = fields.form();
        var mistakes = form.mistakes(readers.shiftWords());
        return opened.forManagers(
                slug,
                visit -> mistakes.areNone() ? plan(visit, form) : correct(visit, form, mistakes));
    }

    /** On to the first day on which it may be seen. */
    private Uni<RestResponse<String>> plan(Visit visit, PlanForm form) {
        return rotas.plan(form.wish(visit.operator(), visit.slug()))
                .map(
                        planned ->
                                pages.goTo(
                                        RotaFace.path(visit.slug())
                                                + (planned.date() == null
                                                        ? ""
                                                        : "?first=" + planned.date())))
                .onFailure(Refused.class)
                .recoverWithUni(refused -> explain(refused, visit, form));
    }

    private Uni<RestResponse<String>> explain(Refused refused, Visit visit, PlanForm form) {
        var words = readers.shiftWords();
        return switch (refused.refusal()) {
            case UNKNOWN_VOLUNTEER ->
                    correct(visit, form, Mistakes.of(PlanForm.VOLUNTEER, words.unknownVolunteer()));
            case TOO_MANY_PLANNED ->
                    correct(visit, form, Mistakes.of(PlanForm.VOLUNTEER, words.tooManyPlanned()));
            case PAST -> correct(visit, form, Mistakes.of(form.lastDayField(), words.past()));
            default -> Uni.createFrom().failure(refused);
        };
    }

    private Uni<RestResponse<String>> correct(Visit visit, PlanForm form, Mistakes mistakes) {
        return show(UNPROCESSABLE, visit, form, mistakes);
    }

    private Uni<RestResponse<String>> show(
            int status, Visit visit, PlanForm form, Mistakes mistakes) {
        var view = PlanView.of(visit.hotline(), form, mistakes, readers.of(visit.hotline()));
        return pages.show(status, new RotaPages.Plan(view));
    }
}
