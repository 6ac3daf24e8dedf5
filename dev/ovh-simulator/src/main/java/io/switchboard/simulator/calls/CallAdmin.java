package io.switchboard.simulator.calls;

import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.schema.Json;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** {@code /admin/calls}. */
public final class CallAdmin {
    private final CallLog log;

    public CallAdmin(CallLog log) {
        this.log = log;
    }

    public void addTo(AdminRoutes routes) {
        routes.router().route(HttpMethod.GET, "/admin/calls").handler(this::list);
        routes.on(
                HttpMethod.DELETE,
                "/admin/calls",
                _ -> {
                    log.clear();
                    return null;
                });
    }

    /** A full log takes a second to write: on another thread, so that OVH goes on answering. */
    private void list(RoutingContext http) {
        var calls = log.all();
        Future<byte[]> written =
                http.vertx()
                        .executeBlocking(
                                () -> Json.write(calls.stream().map(RecordedCall::view).toList()));
        written.onSuccess(
                        json ->
                                http.response()
                                        .putHeader(
                                                "Content-Type", "application/json; charset=utf-8")
                                        .end(Buffer.buffer(json)))
                .onFailure(http::fail);
    }
}
