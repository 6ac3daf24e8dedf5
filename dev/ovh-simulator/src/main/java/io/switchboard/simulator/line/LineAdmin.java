package io.switchboard.simulator.line;

import io.switchboard.simulator.account.Accounts;
import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.number.Numbers;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** {@code /admin/lines}: looks at lines, and adds one. */
public final class LineAdmin {
    private final Lines lines;
    private final Numbers numbers;

    public LineAdmin(Lines lines, Numbers numbers) {
        this.lines = lines;
        this.numbers = numbers;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/lines", _ -> all())
                .on(HttpMethod.POST, "/admin/lines", 201, this::add);
    }

    private List<Line.Kept> all() {
        return lines.all().stream().map(Line::kept).toList();
    }

    private Line.View add(RoutingContext http) {
        var input = AdminInput.of(http, "serviceName", "billingAccount", "description");
        var name = input.requiredPhoneNumber("serviceName");
        var account = input.text("billingAccount").orElse(Accounts.BILLING_ACCOUNT);
        var description = input.text("description").orElse("Line " + name);
        numbers.requireFree(account, name);
        var line = Line.initially(account, name, description);
        lines.put(line);
        return line.view();
    }
}
