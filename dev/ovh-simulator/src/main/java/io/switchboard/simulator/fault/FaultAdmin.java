package io.switchboard.simulator.fault;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** {@code /admin/faults}. A PUT replaces all: what it leaves out is well again. */
public final class FaultAdmin {
    private static final long TEN_MINUTES = 600_000;
    private static final long TEN_YEARS = 315_360_000;

    private final FaultInjection injection;

    public FaultAdmin(FaultInjection injection) {
        this.injection = injection;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/faults", _ -> injection.current())
                .on(HttpMethod.PUT, "/admin/faults", this::replace);
    }

    private Faults replace(RoutingContext http) {
        var input =
                AdminInput.of(
                        http,
                        "latencyMillis",
                        "jitterMillis",
                        "errorRate",
                        "dropRate",
                        "timeoutRate",
                        "ratePerSecond",
                        "burst",
                        "clockSkewSeconds",
                        "only");
        injection.set(
                new Faults(
                        input.whole("latencyMillis", 0, TEN_MINUTES).orElse(0L),
                        input.whole("jitterMillis", 0, TEN_MINUTES).orElse(0L),
                        input.number("errorRate", 0, 1).orElse(0.0),
                        input.number("dropRate", 0, 1).orElse(0.0),
                        input.number("timeoutRate", 0, 1).orElse(0.0),
                        input.number("ratePerSecond", 0, 1_000_000).orElse(0.0),
                        input.whole("burst", 0, 1_000_000).orElse(0L),
                        input.whole("clockSkewSeconds", -TEN_YEARS, TEN_YEARS).orElse(0L),
                        input.text("only").orElse(null)));
        return injection.current();
    }
}
