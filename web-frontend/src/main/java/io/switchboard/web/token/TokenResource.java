package io.switchboard.web.token;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.administration.ForAdministrators;
import io.switchboard.web.administration.Presence;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.token.TokenFace.Reader;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;

/** The tokens of other programs: seen, made, taken back. */
@ForAdministrators
@Path(TokenResource.PATH)
public class TokenResource {

    static final String PATH = "/admin/tokens";
    private static final int UNPROCESSABLE = 422;

    private final Tokens tokens;
    private final Pages pages;
    private final Visitor visitor;
    private final Presence presence;
    private final Clock clock;

    TokenResource(Tokens tokens, Pages pages, Visitor visitor, Presence presence, Clock clock) {
        this.tokens = tokens;
        this.pages = pages;
        this.visitor = visitor;
        this.presence = presence;
        this.clock = clock;
    }

    @GET
    public Uni<RestResponse<String>> show() {
        var reader = reader();
        return tokens.list()
                .map(all -> all.stream().map(it -> TokenFace.of(it, reader)).toList())
                .chain(faces -> pages.show(new TokenPages.Tokens(faces)));
    }

    @GET
    @Path("new")
    public Uni<RestResponse<String>> ask() {
        return pages.show(new TokenPages.Wish(TokenView.blank(words())));
    }

    /** Shows the token in the answer itself: no address leads to it again. */
    @POST
    @Path("new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> make(
            @RestForm String name,
            @RestForm List<String> scope,
            @RestForm String domains,
            @RestForm String days,
            @RestForm String request) {
        var form = TokenForm.of(name, scope, domains, days, request);
        if (!form.isWhole()) {
            return pages.show(
                    UNPROCESSABLE, new TokenPages.Wish(TokenView.corrected(form, words())));
        }
        return tokens.make(form, presence.name())
                .chain(
                        made ->
                                made.isPresent()
                                        ? pages.show(new TokenPages.Made(made.get().text()))
                                        : Uni.createFrom().item(pages.goTo(PATH)));
    }

    @GET
    @Path("{id}/revoke")
    public Uni<RestResponse<String>> askToRevoke(String id) {
        var reader = reader();
        return tokens.find(id)
                .map(found -> found.orElseThrow(NotFoundException::new))
                .chain(token -> pages.show(new TokenPages.Revoke(TokenFace.of(token, reader))));
    }

    @POST
    @Path("{id}/revoke")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> revoke(String id) {
        return tokens.revoke(id, presence.name()).map(_ -> pages.goTo(PATH + "/revoked"));
    }

    @GET
    @Path("revoked")
    public Uni<RestResponse<String>> revoked() {
        return pages.show(StatusCode.OK, new TokenPages.Revoked());
    }

    private Reader reader() {
        return new Reader(words(), visitor.language(), presence.zone(), clock.instant());
    }

    private TokenMessages words() {
        return visitor.words(TokenMessages.class);
    }
}
