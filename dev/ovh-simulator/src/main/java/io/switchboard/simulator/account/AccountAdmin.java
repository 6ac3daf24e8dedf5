package io.switchboard.simulator.account;

import io.switchboard.simulator.account.Account.Status;
import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code /admin/accounts}: adds a billing account, or lets one expire, after which OVH answers 460. */
public final class AccountAdmin {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final Map<String, Status> STATUSES =
            Map.of("enabled", Status.ENABLED, "expired", Status.EXPIRED);

    private final Accounts accounts;

    public AccountAdmin(Accounts accounts) {
        this.accounts = accounts;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.POST, "/admin/accounts", 201, this::add)
                .on(HttpMethod.PUT, "/admin/accounts/:billingAccount", this::change);
    }

    private Account add(RoutingContext http) {
        var input = AdminInput.of(http, "billingAccount", "description");
        var name = input.requiredText("billingAccount");
        if (!NAME.matcher(name).matches()) {
            throw AdminProblem.badInput("billingAccount", "must be a name as aa1111111-ovh-1");
        }
        if (accounts.find(name).isPresent()) {
            throw AdminProblem.conflict("billing account " + name + " exists");
        }
        var account = Account.enabled(name, input.text("description").orElse(name));
        accounts.put(account);
        return account;
    }

    private Account change(RoutingContext http) {
        var name = http.pathParam("billingAccount");
        var account =
                accounts.find(name)
                        .orElseThrow(() -> AdminProblem.notFound("billing account " + name));
        var status = STATUSES.get(AdminInput.of(http, "status").requiredText("status"));
        if (status == null) {
            throw AdminProblem.badInput("status", "must be enabled or expired");
        }
        var changed = account.with(status);
        accounts.put(changed);
        return changed;
    }
}
