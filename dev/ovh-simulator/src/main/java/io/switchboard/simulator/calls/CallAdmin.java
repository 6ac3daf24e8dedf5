package io.switchboard.simulator.calls;

import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;

/** {@code /admin/calls} and {@code /admin/figures}. */
public final class CallAdmin {
    private final CallLog log;
    private final Figures figures;

    public CallAdmin(CallLog log, Figures figures) {
        this.log = log;
        this.figures = figures;
    }

    public void addTo(AdminRoutes routes) {
        routes.list("/admin/calls", _ -> log.all().stream().map(RecordedCall::view).iterator())
                .on(HttpMethod.DELETE, "/admin/calls", _ -> forget(log::clear))
                .on(HttpMethod.GET, "/admin/figures", _ -> figures.view())
                .on(HttpMethod.DELETE, "/admin/figures", _ -> forget(figures::reset));
    }

    private static Object forget(Runnable what) {
        what.run();
        return null;
    }
}
