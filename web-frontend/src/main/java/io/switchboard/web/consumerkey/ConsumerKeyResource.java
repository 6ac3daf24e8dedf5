package io.switchboard.web.consumerkey;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.credential.ConsumerKeyRequest;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.gateway.Gateway;
import io.switchboard.web.gateway.GatewayRefusal;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.TimeInWords;
import io.switchboard.web.page.Visitor;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** From the wish for a key to the key. */
@ForAdministrators
@Path("/admin/keys")
public class ConsumerKeyResource {

    private static final String REQUESTS = "/admin/keys/requests/";
    private static final int UNPROCESSABLE = 422;

    private final Gateway gateway;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    ConsumerKeyResource(Gateway gateway, Pages pages, Visitor visitor, Presence presence) {
        this.gateway = gateway;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    @GET
    @Path("new")
    public Uni<RestResponse<String>> ask() {
        return pages.show(wish(WishForm.blank(), null));
    }

    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> request(
            @RestForm List<String> feature, @RestForm String networks, @RestForm String request) {
        var form = WishForm.of(feature, networks, request);
        if (form.hasTooManyNetworks()) {
            return pages.show(UNPROCESSABLE, wish(form, words().tooManyNetworks()));
        }
        if (form.hasWrongNetworks()) {
            return pages.show(UNPROCESSABLE, wish(form, words().wrongNetworks()));
        }
        return gateway.request(form.key(), form.wish())
                .map(made -> pages.goTo(REQUESTS + made.id()));
    }

    @GET
    @Path("requests/{id}")
    public Uni<RestResponse<String>> show(String id) {
        return gateway.request(uuid(id))
                .chain(this::page)
                .onFailure(GatewayRefusal.UNKNOWN_REQUEST::isReasonOf)
                .transform(_ -> new NotFoundException());
    }

    /** Where the key was shown, whose address somebody may keep. */
    @GET
    @Path("requests/{id}/key")
    public RestResponse<String> backToTheRequest(String id) {
        return pages.goTo(REQUESTS + uuid(id));
    }

    /** Once; whoever comes too early or again is told so by the request's page. */
    @POST
    @Path("requests/{id}/key")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> key(String id) {
        var request = uuid(id);
        return gateway.key(request)
                .chain(key -> pages.show(new ConsumerKeyPages.Key(key.consumerKey())))
                .onFailure(GatewayRefusal.NOT_VALIDATED::isReasonOf)
                .recoverWithItem(() -> pages.goTo(REQUESTS + request))
                .onFailure(GatewayRefusal.ALREADY_SHOWN::isReasonOf)
                .recoverWithItem(() -> pages.goTo(REQUESTS + request))
                .onFailure(GatewayRefusal.UNKNOWN_REQUEST::isReasonOf)
                .transform(_ -> new NotFoundException());
    }

    private ConsumerKeyPages.Wish wish(WishForm form, String networksError) {
        return new ConsumerKeyPages.Wish(WishView.of(form, networksError, words()));
    }

    private Uni<RestResponse<String>> page(ConsumerKeyRequest request) {
        var asked = TimeInWords.of(request.requestedAt(), presence.zone(), visitor.language());
        return pages.show(new ConsumerKeyPages.Request(RequestFace.of(request, asked, words())));
    }

    private static UUID uuid(String id) {
        if (!id.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFoundException();
        }
        return UUID.fromString(id);
    }

    private ConsumerKeyMessages words() {
        return visitor.words(ConsumerKeyMessages.class);
    }
}
