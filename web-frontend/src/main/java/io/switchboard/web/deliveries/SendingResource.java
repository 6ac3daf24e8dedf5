package io.switchboard.web.deliveries;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.letter.DeadLetters;
import io.switchboard.contracts.letter.SentAgain;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.notifier.Deliveries;
import io.switchboard.web.notifier.NotifierRefusal;
import io.switchboard.web.notifier.NotifierTrouble;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** Sends letters again that could not be delivered, one or all, after a question. Pressed twice it does the same. */
@ForAdministrators
@Path(DeliveryResource.PATH)
public class SendingResource {

    private static final String ALL = "sending";
    private static final String ONE =
            "{id:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}/sending";

    private final Deliveries deliveries;
    private final Pages pages;
    private final Visitor visitor;

    SendingResource(Deliveries deliveries, Pages pages, Visitor visitor) {
        this.deliveries = deliveries;
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    @Path(ALL)
    public Uni<RestResponse<String>> askAll() {
        var words = words();
        return pages.show(
                new DeliveryPages.Ask(
                        words.askAll(),
                        words.askAllWhat(),
                        DeliveryResource.PATH + "/" + ALL,
                        null));
    }

    @POST
    @Path(ALL)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> sendAll() {
        return deliveries.sendAllAgain(new DeadLetters(null, null, null)).map(this::done);
    }

    private RestResponse<String> done(SentAgain sent) {
        return pages.goTo(
                DeliveryResource.PATH
                        + "?sent="
                        + sent.letters()
                        + (sent.more() ? "&more=yes" : ""));
    }

    @GET
    @Path(ONE)
    public Uni<RestResponse<String>> askOne(UUID id) {
        return question(StatusCode.OK, id, null);
    }

    @POST
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> sendOne(UUID id) {
        return deliveries
                .sendAgain(id)
                .map(_ -> pages.goTo(DeliveryResource.PATH + "?sent=1"))
                .onFailure(NotifierTrouble.is(NotifierRefusal.NOT_SENDABLE))
                .recoverWithUni(() -> question(StatusCode.CONFLICT, id, words().notSendable()));
    }

    private Uni<RestResponse<String>> question(int status, UUID id, String alert) {
        var words = words();
        return pages.show(
                status,
                new DeliveryPages.Ask(
                        words.askOne(),
                        words.askOneWhat(),
                        DeliveryResource.PATH + "/" + id + "/sending",
                        alert));
    }

    private DeliveryMessages words() {
        return visitor.words(DeliveryMessages.class);
    }
}
