package io.switchboard.simulator.redirect;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.number.Numbers;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** {@code /admin/redirects}: looks at aliases, adds one, and makes one serve another feature or lead elsewhere. */
public final class RedirectAdmin {
    private static final List<String> FEATURES =
            List.of("redirect", "ddi", "empty", "fax", "sip", "voicemail");

    private final Redirects redirects;
    private final Numbers numbers;

    public RedirectAdmin(Redirects redirects, Numbers numbers) {
        this.redirects = redirects;
        this.numbers = numbers;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/redirects", _ -> redirects.all())
                .on(HttpMethod.PUT, "/admin/redirects/:serviceName", this::put);
    }

    private Redirect put(RoutingContext http) {
        var name = AdminInput.phoneNumberIn(http, "serviceName");
        var input =
                AdminInput.of(http, "billingAccount", "featureType", "destination", "description");
        var feature = input.word("featureType", FEATURES).orElse("redirect");
        var destination = input.phoneNumber("destination").orElse(null);
        var account = account(name, input);
        var description = input.text("description").orElse("Alias " + name);
        var redirect = new Redirect(account, name, feature, destination, description);
        redirects.put(redirect);
        return redirect;
    }

    /** The account that the alias has, or shall have. */
    private String account(String name, AdminInput input) {
        var before = redirects.find(name).map(Redirect::billingAccount);
        var account =
                input.text("billingAccount").or(() -> before).orElse(Accounts.BILLING_ACCOUNT);
        if (before.isEmpty()) {
            numbers.requireFree(account, name);
        } else if (!before.get().equals(account)) {
            throw AdminProblem.badInput("billingAccount", "cannot be changed");
        }
        return account;
    }
}
