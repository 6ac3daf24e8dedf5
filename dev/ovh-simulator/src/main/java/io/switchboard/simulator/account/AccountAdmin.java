package io.switchboard.simulator.account;

import io.switchboard.simulator.account.Account.Status;
import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** {@code /admin/accounts/{billingAccount}}: lets a billing account expire, after which OVH answers 460. */
public final class AccountAdmin {
    private final Accounts accounts;

    public AccountAdmin(Accounts accounts) {
        this.accounts = accounts;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.PUT, "/admin/accounts/:billingAccount", this::change);
    }

    private Account change(RoutingContext http) {
        var name = http.pathParam("billingAccount");
        var account =
                accounts.find(name)
                        .orElseThrow(() -> AdminProblem.notFound("billing account " + name));
        var status =
                switch (AdminInput.of(http, "status").requiredText("status")) {
                    case "enabled" -> Status.ENABLED;
                    case "expired" -> Status.EXPIRED;
                    default -> throw AdminProblem.badInput("status", "must be enabled or expired");
                };
        var changed = account.with(status);
        accounts.put(changed);
        return changed;
    }
}
