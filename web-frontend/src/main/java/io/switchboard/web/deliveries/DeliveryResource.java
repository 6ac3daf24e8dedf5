package io.switchboard.web.deliveries;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.deliveries.DeliveryFace.Reader;
import io.switchboard.web.notifier.Deliveries;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Letters and their search, whose address can be kept unless it names somebody. */
@ForAdministrators
@Path(DeliveryResource.PATH)
public class DeliveryResource {

    static final String PATH = "/admin/deliveries";
    private static final int UNPROCESSABLE = 422;

    private final Deliveries deliveries;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    DeliveryResource(Deliveries deliveries, Pages pages, Visitor visitor, Presence presence) {
        this.deliveries = deliveries;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    /** @param sent how many were sent again just before; null for none */
    @GET
    public Uni<RestResponse<String>> show(
            @RestQuery String state,
            @RestQuery String kind,
            @RestQuery String medium,
            @RestQuery String after,
            @RestQuery String sent,
            @RestQuery String more) {
        return answer(DeliveryForm.of(state, kind, medium, "", after), notice(sent, more));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> search(
            @RestForm String state,
            @RestForm String kind,
            @RestForm String medium,
            @RestForm String address,
            @RestForm String after) {
        var form = DeliveryForm.of(state, kind, medium, address, after);
        return form.isConfidential()
                ? answer(form, null)
                : Uni.createFrom().item(pages.goTo(form.way()));
    }

    @GET
    @Path("events")
    public Uni<RestResponse<String>> unread() {
        return deliveries
                .unreadEvents()
                .map(all -> all.stream().map(it -> UnreadFace.of(it, reader())).toList())
                .chain(events -> pages.show(new DeliveryPages.Unread(events)));
    }

    private Uni<RestResponse<String>> answer(DeliveryForm form, String notice) {
        if (!form.hasGoodAddress()) {
            return deliveries
                    .counts()
                    .chain(
                            counts ->
                                    pages.show(
                                            UNPROCESSABLE,
                                            new DeliveryPages.Deliveries(
                                                    DeliveryView.mistaken(
                                                            form, counts, reader()))));
        }
        return Uni.combine()
                .all()
                .unis(deliveries.counts(), deliveries.search(form.search()))
                .with((counts, found) -> DeliveryView.of(form, counts, found, reader(), notice))
                .chain(view -> pages.show(new DeliveryPages.Deliveries(view)));
    }

    private String notice(String sent, String more) {
        if (sent == null || !sent.matches("\\d{1,4}")) {
            return null;
        }
        var words = visitor.words(DeliveryMessages.class);
        var done = words.doneAll(Long.parseLong(sent));
        return more == null ? done : done + " " + words.doneMore();
    }

    private Reader reader() {
        return new Reader(
                visitor.words(DeliveryMessages.class),
                new Kinds(visitor.words(KindMessages.class)),
                new Reasons(visitor.words(ReasonMessages.class)),
                visitor.language(),
                presence.zone());
    }
}
