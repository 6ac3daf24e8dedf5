package io.switchboard.web.credential;

import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.credential.Credential;
import io.switchboard.contracts.gateway.credential.OurAccess;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.gateway.Gateway;
import io.switchboard.web.gateway.GatewayRefusal;
import io.switchboard.web.gateway.GatewayTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.FormName;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** All keys of the account, and taking one away from whoever has it. */
@ForAdministrators
@Path(CredentialResource.PATH)
public class CredentialResource {

    static final String PATH = "/admin/keys";

    private final Gateway gateway;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;

    CredentialResource(Gateway gateway, Pages pages, Visitor visitor, Presence presence) {
        this.gateway = gateway;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        return gateway.access()
                .chain(this::view)
                .chain(view -> pages.show(new CredentialPages.Keys(view)));
    }

    @GET
    @Path("{id}/revoke")
    public Uni<RestResponse<String>> askToRevoke(String id) {
        return find(id).chain(credential -> confirm(StatusCode.OK, credential));
    }

    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> revoke(String id, @RestForm String request) {
        var credential = number(id);
        return gateway.revoke(new FormName(request).key("revoke", id), credential)
                .map(_ -> pages.goTo(PATH + "/revoked"))
                .onFailure(GatewayRefusal.OWN_CREDENTIAL::isReasonOf)
                .recoverWithUni(() -> find(id).chain(it -> confirm(StatusCode.CONFLICT, it)))
                .onFailure(GatewayRefusal.UNKNOWN_CREDENTIAL::isReasonOf)
                .transform(_ -> new NotFoundException());
    }

    @GET
    @Path("revoked")
    public Uni<RestResponse<String>> revoked() {
        return pages.show(new CredentialPages.Revoked());
    }

    /** Our own access is worth showing when it may not see the others. */
    private Uni<KeysView> view(OurAccess access) {
        var reader = reader();
        return gateway.credentials()
                .map(seen -> KeysView.of(access, seen, reader))
                .onFailure(Refused.class)
                .recoverWithItem(refused -> KeysView.unseen(access, reason(refused), reader));
    }

    private String reason(Throwable refused) {
        return GatewayRefusal.OVH_REFUSES_US.isReasonOf(refused)
                ? reader().words().unseen()
                : reader().words().notNow();
    }

    private Uni<Credential> find(String id) {
        var wanted = number(id);
        return gateway.credentials()
                .map(
                        seen ->
                                seen.what().stream()
                                        .filter(it -> it.id() == wanted)
                                        .findFirst()
                                        .orElseThrow(NotFoundException::new));
    }

    private Uni<RestResponse<String>> confirm(int status, Credential credential) {
        var face = CredentialFace.of(credential, reader());
        return pages.show(status, new CredentialPages.Revoke(face, FormName.fresh().text()));
    }

    private static long number(String id) {
        if (!id.matches("[1-9][0-9]{0,17}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }

    private Reader reader() {
        return new Reader(
                visitor.words(CredentialMessages.class), visitor.language(), presence.zone());
    }
}
