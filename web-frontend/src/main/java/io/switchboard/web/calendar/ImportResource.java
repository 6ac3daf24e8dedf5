package io.switchboard.web.calendar;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.hotline.rota.ImportRota;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.forwarding.Refusal;
import io.switchboard.web.forwarding.Rotas;
import io.switchboard.web.hotline.ForOperators;
import io.switchboard.web.hotline.OpenedHotline;
import io.switchboard.web.hotline.OpenedHotline.Visit;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.vertx.mutiny.core.Vertx;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes planned shifts out of a calendar, given as a file or pasted. */
@ForOperators
@Path("/hotlines/{slug}/rota/import")
public class ImportResource {

    private static final int UNPROCESSABLE = 422;

    private final OpenedHotline opened;
    private final Rotas rotas;
    private final Pages pages;
    private final Visitor visitor;
    private final Vertx vertx;

    ImportResource(OpenedHotline opened, Rotas rotas, Pages pages, Visitor visitor, Vertx vertx) {
        this.opened = opened;
        this.rotas = rotas;
        this.pages = pages;
        this.visitor = visitor;
        this.vertx = vertx;
    }

    @GET
    public Uni<RestResponse<String>> ask(String slug) {
        return opened.forManagers(slug, _ -> pages.show(new CalendarPages.Wish(slug, "", null)));
    }

    /** A file goes before what was pasted. Without one it may come as a plain form, when the page was too old and is sent again. */
    @POST
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Uni<RestResponse<String>> take(
            String slug, @RestForm FileUpload file, @RestForm String calendar) {
        var pasted = Objects.requireNonNullElse(calendar, "");
        return opened.forManagers(
                slug, visit -> read(file, pasted).chain(given -> take(visit, given, pasted)));
    }

    private Uni<CalendarText> read(FileUpload file, String pasted) {
        return file == null || file.size() == 0
                ? Uni.createFrom().item(new CalendarText(pasted))
                : vertx.fileSystem()
                        .readFile(file.uploadedFile().toString())
                        .map(it -> new CalendarText(it.toString(StandardCharsets.UTF_8.name())));
    }

    private Uni<RestResponse<String>> take(Visit visit, CalendarText given, String pasted) {
        var words = visitor.words(CalendarMessages.class);
        return given.isWhole()
                ? rotas.importCalendar(new ImportRota(visit.operator(), visit.slug(), given.text()))
                        .map(report -> ReportFace.of(report, words, visitor.language()))
                        .chain(report -> pages.show(new CalendarPages.Report(visit.slug(), report)))
                        .onFailure(ForwardingTrouble.is(Refusal.UNUSABLE_CALENDAR))
                        .recoverWithUni(
                                refused ->
                                        correct(visit, pasted, mistake((Refused) refused, words)))
                : correct(visit, pasted, given.mistake(words));
    }

    private static String mistake(Refused refused, CalendarMessages words) {
        return "too-many-events".equals(refused.about().get("reason"))
                ? words.tooMany()
                : words.unreadable();
    }

    private Uni<RestResponse<String>> correct(Visit visit, String pasted, String mistake) {
        return pages.show(UNPROCESSABLE, new CalendarPages.Wish(visit.slug(), pasted, mistake));
    }
}
