package io.switchboard.web.audit;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.AuditEntry;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.gateway.Gateway;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The audit log and its search, whose address can be kept unless it names a number. */
@ForAdministrators
@Path(AuditResource.PATH)
public class AuditResource {

    static final String PATH = "/admin/audit";
    private static final int SHOWN = 50;
    private static final int UNPROCESSABLE = 422;

    private final Gateway gateway;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    AuditResource(Gateway gateway, Pages pages, Visitor visitor, Presence presence) {
        this.gateway = gateway;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    @GET
    public Uni<RestResponse<String>> show(
            @RestQuery String from,
            @RestQuery String to,
            @RestQuery String service,
            @RestQuery String person,
            @RestQuery String operation,
            @RestQuery String outcome,
            @RestQuery String query,
            @RestQuery String before) {
        return answer(
                new AuditForm(
                        from, to, service, person, operation, outcome, query, "", "", before));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> search(
            @RestForm String from,
            @RestForm String to,
            @RestForm String service,
            @RestForm String person,
            @RestForm String operation,
            @RestForm String outcome,
            @RestForm String query,
            @RestForm String number,
            @RestForm String code,
            @RestForm String before) {
        var form =
                new AuditForm(
                        from, to, service, person, operation, outcome, query, number, code, before);
        return form.isConfidential()
                ? answer(form)
                : Uni.createFrom().item(pages.goTo(form.address()));
    }

    private Uni<RestResponse<String>> answer(AuditForm form) {
        try {
            return gateway.changes(form.search(presence.zone(), SHOWN + 1))
                    .chain(found -> page(form, found));
        } catch (AuditMistake mistake) {
            var view = AuditView.mistaken(form, sentence(mistake), words());
            return pages.show(UNPROCESSABLE, new AuditPages.Audit(view));
        }
    }

    private Uni<RestResponse<String>> page(AuditForm form, List<AuditEntry> found) {
        var words = words();
        var entries =
                found.stream()
                        .limit(SHOWN)
                        .map(it -> EntryFace.of(it, visitor.language(), presence.zone(), words))
                        .toList();
        return pages.show(
                new AuditPages.Audit(
                        AuditView.found(
                                form, entries, found.size() > SHOWN, presence.zone(), words)));
    }

    private String sentence(AuditMistake mistake) {
        return switch (mistake.kind()) {
            case DAY -> words().wrongDay();
            case NUMBER -> words().wrongNumber();
            case NO_NUMBER -> words().codeAlone();
            case CODE -> words().wrongCode();
            case TOO_LONG -> words().tooLong();
        };
    }

    private AuditMessages words() {
        return visitor.words(AuditMessages.class);
    }
}
