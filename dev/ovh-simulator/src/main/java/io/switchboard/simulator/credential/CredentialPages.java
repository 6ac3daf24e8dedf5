package io.switchboard.simulator.credential;

import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.admin.Page;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.stream.Collectors;

/**
 * The page behind a {@code validationUrl}, where a person grants a consumer key what it asks for, for as long as {@code
 * ?validitySeconds=} says, without end by default.
 */
public final class CredentialPages {
    private final Credentials credentials;

    public CredentialPages(Credentials credentials) {
        this.credentials = credentials;
    }

    static String validation(Credential credential) {
        return "/admin/credentials/" + credential.id() + "/validate";
    }

    public void addTo(AdminRoutes routes) {
        routes.page(HttpMethod.GET, "/admin/credentials/:id/validate", this::ask)
                .page(HttpMethod.POST, "/admin/credentials/:id/validate", this::validate)
                .page(HttpMethod.POST, "/admin/credentials/:id/refuse", this::refuse);
    }

    private String ask(RoutingContext http) {
        var credential = pending(http);
        var rules =
                credential.rules().stream()
                        .map(rule -> rule.method() + " " + rule.path())
                        .map(rule -> "<li><code>" + Page.escape(rule) + "</code></li>")
                        .collect(Collectors.joining());
        return Page.of(
                "Grant access?",
                """
                <p>%s asks to be allowed:</p>
                <ul>%s</ul>
                <form method="post"><button>Validate</button></form>
                <form method="post" action="refuse"><button>Refuse</button></form>
                """
                        .formatted(Page.escape(credential.application().name()), rules));
    }

    private String validate(RoutingContext http) {
        var credential = pending(http);
        var validity = http.request().getParam("validitySeconds");
        var expiration = validity == null ? null : credentials.now().plusSeconds(seconds(validity));
        credentials.change(credential, it -> it.validate(expiration));
        return Page.of("Access granted", "<p>The consumer key can be used from now on.</p>");
    }

    private String refuse(RoutingContext http) {
        credentials.change(pending(http), Credential::refuse);
        return Page.of("Access refused", "<p>The consumer key will not work.</p>");
    }

    private Credential pending(RoutingContext http) {
        var id = http.pathParam("id");
        return credentials
                .credentials()
                .filter(credential -> Long.toString(credential.id()).equals(id))
                .filter(Credential::isPending)
                .findFirst()
                .orElseThrow(() -> AdminProblem.notFound("a pending credential " + id));
    }

    private static long seconds(String text) {
        if (!text.matches("\\d{1,10}")) {
            throw AdminProblem.badInput("validitySeconds", "must be a number of seconds");
        }
        return Long.parseLong(text);
    }
}
