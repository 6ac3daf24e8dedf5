package io.switchboard.simulator.oauth;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** {@code /admin/service-accounts/{clientId}}: takes rights and access tokens away. */
public final class ServiceAccountAdmin {
    private static final String PATH = "/admin/service-accounts/:clientId";

    private final ServiceAccounts accounts;

    public ServiceAccountAdmin(ServiceAccounts accounts) {
        this.accounts = accounts;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, PATH, this::show)
                .on(HttpMethod.PUT, PATH, this::change)
                .on(HttpMethod.DELETE, PATH + "/tokens", this::revokeTokens);
    }

    private View show(RoutingContext http) {
        known(http);
        return new View(ServiceAccounts.CLIENT_ID, accounts.denied());
    }

    private View change(RoutingContext http) {
        known(http);
        var denied = AdminInput.of(http, "denied").body().path("denied");
        if (!denied.isArray() || !denied.valueStream().allMatch(it -> it.isTextual())) {
            throw AdminProblem.badInput("denied", "must be a list of patterns");
        }
        accounts.deny(denied.valueStream().map(it -> it.asText()).toList());
        return show(http);
    }

    private Object revokeTokens(RoutingContext http) {
        known(http);
        accounts.revokeTokens();
        return null;
    }

    private static void known(RoutingContext http) {
        var id = http.pathParam("clientId");
        if (!id.equals(ServiceAccounts.CLIENT_ID)) {
            throw AdminProblem.notFound("service account " + id);
        }
    }

    /** @param denied patterns of actions or of paths */
    private record View(String clientId, List<String> denied) {}
}
