package io.switchboard.simulator.fault;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.schema.Json;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** {@code /admin/faults}. A PUT replaces all: what it leaves out is well again. */
public final class FaultAdmin {
    private static final long TEN_MINUTES = 600_000;
    private static final long TEN_YEARS = 315_360_000;
    private static final String[] FIELDS =
            Arrays.stream(Faults.class.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toArray(String[]::new);

    private final FaultInjection injection;

    public FaultAdmin(FaultInjection injection) {
        this.injection = injection;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/faults", _ -> injection.current())
                .on(HttpMethod.PUT, "/admin/faults", this::replace);
    }

    private Faults replace(RoutingContext http) {
        var input = AdminInput.of(http, FIELDS);
        check(input);
        injection.set(Json.overlay(Faults.class, Faults.NONE, input.body()));
        return injection.current();
    }

    private static void check(AdminInput input) {
        Stream.of(FIELDS)
                .filter(field -> field.endsWith("Rate"))
                .forEach(rate -> input.number(rate, 0, 1));
        input.flag("serverErrorAfterEffect");
        input.whole("latencyMillis", 0, TEN_MINUTES);
        input.whole("jitterMillis", 0, TEN_MINUTES);
        input.number("ratePerSecond", 0, 1_000_000);
        input.whole("burst", 0, 1_000_000);
        input.whole("clockSkewSeconds", -TEN_YEARS, TEN_YEARS);
        input.text("only");
        var skew = input.whole("skewSeconds", -TEN_YEARS, TEN_YEARS);
        if (skew.isEmpty() && input.number("skewRate", 0, 1).orElse(0.0) > 0) {
            throw AdminProblem.badInput("skewSeconds", "is missing, though there is a skewRate");
        }
    }
}
