package io.switchboard.simulator.credential;

import com.fasterxml.jackson.databind.JsonNode;
import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;

/**
 * {@code /admin/credentials}: what a customer does to consumer keys on OVH's own pages, and what time does to them. A
 * PATCH changes what it names.
 */
public final class CredentialAdmin {
    private static final List<String> STATUSES =
            List.of("validated", "refused", "expired", "pendingValidation");

    private final Credentials credentials;

    public CredentialAdmin(Credentials credentials) {
        this.credentials = credentials;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/credentials", _ -> views())
                .on(HttpMethod.GET, "/admin/credentials/:id", http -> view(known(http)))
                .on(HttpMethod.PATCH, "/admin/credentials/:id", this::change)
                .on(HttpMethod.DELETE, "/admin/credentials/:id", this::revoke);
    }

    private List<Credential.View> views() {
        return credentials.credentials().map(this::view).toList();
    }

    private Credential.View view(Credential credential) {
        return credential.view(credentials.now());
    }

    private Object change(RoutingContext http) {
        var credential = known(http);
        var input = AdminInput.of(http, "expiration", "status", "rules");
        var expiration = expiration(input, credential);
        var status = input.text("status");
        var rules = rules(input, credential);
        if (status.isPresent() && !STATUSES.contains(status.get())) {
            throw AdminProblem.badInput("status", "must be one of " + STATUSES);
        }
        credentials.change(
                credential,
                it -> {
                    it.grantOnly(rules);
                    it.endAt(expiration);
                    status.ifPresent(word -> become(it, word));
                });
        return view(credential);
    }

    private void become(Credential credential, String status) {
        switch (status) {
            case "refused" -> credential.refuse();
            case "pendingValidation" -> credential.await();
            case "expired" -> credential.validate(credentials.now());
            default -> credential.validate(endAhead(credential.expiration()));
        }
    }

    private Object revoke(RoutingContext http) {
        credentials.change(known(http), Credential::revoke);
        return null;
    }

    /** Null for none. */
    private static Instant expiration(AdminInput input, Credential credential) {
        return input.body().has("expiration")
                ? input.moment("expiration").orElse(null)
                : credential.expiration();
    }

    /** An end that is past already is forgotten by whoever makes the key valid again. */
    private Instant endAhead(Instant end) {
        return end == null || !end.isAfter(credentials.now()) ? null : end;
    }

    private static List<AccessRule> rules(AdminInput input, Credential credential) {
        var given = input.body().get("rules");
        if (given == null || given.isNull()) {
            return credential.rules();
        }
        if (!given.isArray()) {
            throw AdminProblem.badInput("rules", "must be a list");
        }
        return given.valueStream().map(CredentialAdmin::rule).toList();
    }

    private static AccessRule rule(JsonNode given) {
        var method = given.path("method").asText();
        var path = given.path("path").asText();
        if (!AccessRule.METHODS.contains(method) || !path.startsWith("/")) {
            throw AdminProblem.badInput("rules", "must be objects with a method and a path");
        }
        return AccessRule.of(method, path);
    }

    private Credential known(RoutingContext http) {
        var id = http.pathParam("id");
        return credentials
                .credentials()
                .filter(credential -> Long.toString(credential.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> AdminProblem.notFound("credential " + id));
    }
}
