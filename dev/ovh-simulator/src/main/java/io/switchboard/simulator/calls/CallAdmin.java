package io.switchboard.simulator.calls;

import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;

/** {@code /admin/calls}. */
public final class CallAdmin {
    private final CallLog log;

    public CallAdmin(CallLog log) {
        this.log = log;
    }

    public void addTo(AdminRoutes routes) {
        routes.list("/admin/calls", _ -> log.all().stream().map(RecordedCall::view).iterator())
                .on(
                        HttpMethod.DELETE,
                        "/admin/calls",
                        _ -> {
                            log.clear();
                            return null;
                        });
    }
}
