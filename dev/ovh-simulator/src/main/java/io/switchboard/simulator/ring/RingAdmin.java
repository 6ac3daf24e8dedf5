package io.switchboard.simulator.ring;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.line.Line;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;

/** {@code /admin/ring}: tells which phones would ring if somebody dialled a number now. */
public final class RingAdmin {
    private static final List<String> PHONES = List.of("free", "busy", "silent", "unregistered");

    private final Exchange exchange;

    public RingAdmin(Exchange exchange) {
        this.exchange = exchange;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.POST, "/admin/ring", this::ring);
    }

    private Exchange.Route ring(RoutingContext http) {
        var input = AdminInput.of(http, "number", "phone");
        var number = input.requiredPhoneNumber("number");
        var phone = input.word("phone", PHONES).orElse("free");
        return exchange.route(number, Line.Phone.valueOf(phone.toUpperCase(Locale.ROOT)));
    }
}
