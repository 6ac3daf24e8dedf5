package io.switchboard.web.access.signin;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.sealing.Secret;
import io.switchboard.web.access.SignInMeters;
import io.switchboard.web.access.Way;
import io.switchboard.web.access.signin.Exchange.Expired;
import io.switchboard.web.access.signin.Exchange.LetIn;
import io.switchboard.web.access.signin.Exchange.Unknown;
import io.switchboard.web.access.signin.Exchange.Used;
import io.switchboard.web.page.Pages;
import io.switchboard.web.protection.FormTokens;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The mailed link. Scanners open it before people do: only the button lets in, and pressing it twice shows the same. */
@Path("/sign-in")
public class LinkResource {

    private static final String SECRET = "[A-Za-z0-9_-]{1,100}";

    private final SignInLinks links;
    private final SignInMeters meters;
    private final FormTokens forms;
    private final SignInAnswers answers;
    private final Pages pages;

    LinkResource(
            SignInLinks links,
            SignInMeters meters,
            FormTokens forms,
            SignInAnswers answers,
            Pages pages) {
        this.links = links;
        this.meters = meters;
        this.forms = forms;
        this.answers = answers;
        this.pages = pages;
    }

    /** Looks nothing up, whatever the secret. */
    @GET
    @Path("{secret}")
    public Uni<RestResponse<String>> look(String secret) {
        return secret.matches(SECRET)
                ? pages.show(new SignInPages.Open(secret))
                : answers.unknown();
    }

    /** Where a refusal is shown, whose address somebody may keep. */
    @GET
    @Path("open")
    public RestResponse<String> backToTheForm() {
        return pages.goTo("/sign-in");
    }

    @POST
    @Path("open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<RestResponse<String>> open(@RestForm String secret) {
        if (secret == null || !secret.matches(SECRET)) {
            return answers.unknown();
        }
        // The guard has seen the form's cookie.
        var browser = forms.browser().orElseThrow();
        return links.exchange(new Secret(secret), browser).invoke(this::count).chain(this::answer);
    }

    private void count(Exchange exchange) {
        if (exchange instanceof LetIn) {
            meters.letIn(Way.LINK);
        } else {
            meters.refused(Way.LINK);
        }
    }

    private Uni<RestResponse<String>> answer(Exchange exchange) {
        return switch (exchange) {
            case LetIn let -> Uni.createFrom().item(pages.goTo(let.destination().path()));
            case Unknown _ -> answers.unknown();
            case Expired _ -> answers.expired();
            case Used _ -> answers.used();
        };
    }
}
