package io.switchboard.web.rota;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.rota.PlannedShiftKey;
import io.switchboard.contracts.hotline.rota.RotaView;
import io.switchboard.contracts.hotline.rota.ShowRota;
import io.switchboard.web.forwarding.Rotas;
import io.switchboard.web.hotline.ForOperators;
import io.switchboard.web.hotline.OpenedHotline;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.page.Pages;
import io.switchboard.web.rota.RotaFace.Planned;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Who is to answer, day by day, and what is planned. */
@ForOperators
@Path(RotaResource.PATH)
public class RotaResource {

    static final String PATH = "/hotlines/{slug}/rota";

    private final OpenedHotline opened;
    private final Rotas rotas;
    private final Readers readers;
    private final Pages pages;

    RotaResource(OpenedHotline opened, Rotas rotas, Readers readers, Pages pages) {
        this.opened = opened;
        this.rotas = rotas;
        this.readers = readers;
        this.pages = pages;
    }

    /** @param first day to show; today for what is none */
    @GET
    public Uni<RestResponse<String>> show(String slug, @RestQuery String first) {
        return opened.forAll(slug, visit -> show(visit, first));
    }

    private Uni<RestResponse<String>> show(Visit visit, String first) {
        var reader = readers.of(visit.hotline());
        var day = Typed.day(Typed.text(first)).orElseGet(reader::today);
        return rota(visit, day, RotaFace.DAYS)
                .chain(
                        rota ->
                                pages.show(
                                        new RotaPages.Rota(
                                                RotaFace.of(visit.hotline(), rota, day, reader))));
    }

    @GET
    @Path("{planned}/removal")
    public Uni<RestResponse<String>> askToRemove(String slug, String planned) {
        return opened.forManagers(
                slug,
                visit ->
                        planned(visit, id(planned))
                                .chain(it -> pages.show(new RotaPages.Removal(slug, it))));
    }

    /** One that is gone already is as it should be. */
    @POST
    @Path("{planned}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> remove(String slug, String planned) {
        return opened.forManagers(
                slug,
                visit ->
                        rotas.remove(new PlannedShiftKey(visit.operator(), slug, id(planned)))
                                .onFailure(Refusals::isGone)
                                .recoverWithNull()
                                .map(_ -> pages.goTo(RotaFace.path(slug))));
    }

    private Uni<Planned> planned(Visit visit, UUID id) {
        var reader = readers.of(visit.hotline());
        return rota(visit, reader.today(), 1)
                .map(
                        rota ->
                                rota.planned().stream()
                                        .filter(it -> it.id().equals(id))
                                        .findFirst()
                                        .map(it -> Planned.of(it, reader))
                                        .orElseThrow(NotFoundException::new));
    }

    private Uni<RotaView> rota(Visit visit, LocalDate first, int days) {
        return rotas.show(new ShowRota(visit.operator(), visit.slug(), first, days));
    }

    static UUID id(String text) {
        return Typed.id(text).orElseThrow(NotFoundException::new);
    }
}
