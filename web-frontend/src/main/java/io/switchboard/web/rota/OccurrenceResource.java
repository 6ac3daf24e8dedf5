package io.switchboard.web.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.rota.OccurrenceView;
import io.switchboard.contracts.hotline.rota.PlannedShiftView;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.ShowRota;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.forwarding.Rotas;
import io.switchboard.web.hotline.ForOperators;
import io.switchboard.web.hotline.OpenedHotline;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.page.Pages;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** One day of a planned shift goes otherwise. Who came by a volunteer link may call it off, others may do more. */
@ForOperators
@Path(RotaResource.PATH + "/{planned}/{date:[0-9]+-[0-9]+-[0-9]+}")
public class OccurrenceResource {

    private static final int UNPROCESSABLE = 422;

    private record Which(UUID planned, LocalDate date) {

        static Which of(String planned, String date) {
            return new Which(
                    RotaResource.id(planned), Typed.day(date).orElseThrow(NotFoundException::new));
        }
    }

    private final OpenedHotline opened;
    private final Rotas rotas;
    private final Readers readers;
    private final Pages pages;

    OccurrenceResource(OpenedHotline opened, Rotas rotas, Readers readers, Pages pages) {
        this.opened = opened;
        this.rotas = rotas;
        this.readers = readers;
        this.pages = pages;
    }

    @GET
    public Uni<RestResponse<String>> ask(String slug, String planned, String date) {
        var which = Which.of(planned, date);
        return opened.forAll(
                slug,
                visit ->
                        find(visit, which)
                                .chain(
                                        face ->
                                                face.map(it -> show(StatusCode.OK, visit, it))
                                                        .orElseGet(() -> showGone(slug))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> except(
            String slug,
            String planned,
            String date,
            @RestForm String who,
            @RestForm String volunteer) {
        var which = Which.of(planned, date);
        var form = new ExceptionForm(who, volunteer);
        return opened.forAll(
                slug,
                visit ->
                        form.isWhole()
                                ? except(visit, which, form)
                                : correct(
                                        visit,
                                        which,
                                        it -> it.corrected(form, readers.shiftWords())));
    }

    private Uni<RestResponse<String>> except(Visit visit, Which which, ExceptionForm form) {
        return rotas.except(
                        form.wish(visit.operator(), visit.slug(), which.planned(), which.date()))
                .map(_ -> pages.goTo(RotaFace.path(visit.slug()) + "?first=" + which.date()))
                .onFailure(Refused.class)
                .recoverWithUni(refused -> explain(refused, visit, which, form));
    }

    private Uni<RestResponse<String>> explain(
            Refused refused, Visit visit, Which which, ExceptionForm form) {
        return switch (refused.refusal()) {
            case UNKNOWN_VOLUNTEER ->
                    correct(
                            visit,
                            which,
                            it -> it.wrongInstead(form, readers.shiftWords().unknownVolunteer()));
            case UNKNOWN_PLANNED_SHIFT, UNKNOWN_OCCURRENCE, PAST -> showGone(visit.slug());
            default -> Uni.createFrom().failure(refused);
        };
    }

    private Uni<RestResponse<String>> correct(
            Visit visit, Which which, UnaryOperator<OccurrenceFace> correction) {
        return find(visit, which)
                .chain(
                        face ->
                                face.map(it -> show(UNPROCESSABLE, visit, correction.apply(it)))
                                        .orElseGet(() -> showGone(visit.slug())));
    }

    private Uni<RestResponse<String>> show(int status, Visit visit, OccurrenceFace face) {
        return pages.show(
                status,
                visit.hotline().mayManage()
                        ? new RotaPages.Occurrence(face)
                        : new RotaPages.Decline(face));
    }

    private Uni<RestResponse<String>> showGone(String slug) {
        return pages.show(StatusCode.NOT_FOUND, new RotaPages.Gone(slug));
    }

    /** Empty when it is not there, or cannot be changed any more. */
    private Uni<Optional<OccurrenceFace>> find(Visit visit, Which which) {
        return rotas.show(new ShowRota(visit.operator(), visit.slug(), which.date(), 1))
                .map(
                        rota ->
                                rota.occurrences().stream()
                                        .filter(it -> it.planned().equals(which.planned()))
                                        .filter(it -> it.date().equals(which.date()))
                                        .findFirst()
                                        .flatMap(it -> face(visit, rota, it)));
    }

    private Optional<OccurrenceFace> face(Visit visit, RotaView rota, OccurrenceView it) {
        var reader = readers.of(visit.hotline());
        var lines =
                new Lines(rota, visit.hotline().mayManage(), RotaFace.path(visit.slug()), reader);
        var whose =
                rota.planned().stream()
                        .filter(planned -> planned.id().equals(it.planned()))
                        .map(PlannedShiftView::name)
                        .findFirst()
                        .orElse(it.name());
        return lines.isChangeable(it)
                ? Optional.of(OccurrenceFace.of(visit.hotline(), it, whose, lines.line(it), reader))
                : Optional.empty();
    }
}
