package io.switchboard.simulator.clock;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** {@code /admin/clock}: the time of OVH, and of every service that follows it. */
public final class ClockAdmin {
    private static final long HUNDRED_YEARS = 3_153_600_000L;

    private final SimulatedClock clock;
    private final Agenda agenda;

    public ClockAdmin(SimulatedClock clock, Agenda agenda) {
        this.clock = clock;
        this.agenda = agenda;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/clock", _ -> view())
                .on(HttpMethod.PUT, "/admin/clock", this::move);
    }

    private View move(RoutingContext http) {
        var offset =
                AdminInput.of(http, "offsetSeconds")
                        .whole("offsetSeconds", -HUNDRED_YEARS, HUNDRED_YEARS)
                        .orElseThrow(() -> AdminProblem.badInput("offsetSeconds", "is missing"));
        clock.move(Duration.ofSeconds(offset));
        agenda.catchUp();
        return view();
    }

    private View view() {
        return new View(clock.offset().toSeconds(), clock.world().toString());
    }

    /** @param now the moved time, without OVH's own error */
    private record View(long offsetSeconds, String now) {}
}
