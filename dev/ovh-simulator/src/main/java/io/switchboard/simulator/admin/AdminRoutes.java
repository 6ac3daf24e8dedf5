package io.switchboard.simulator.admin;

import io.switchboard.simulator.schema.Json;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import java.util.Iterator;
import java.util.function.Function;

/** The simulator's own paths. They are never subject to faults, and see everything that is due as done. */
public final class AdminRoutes {
    private static final System.Logger LOG = System.getLogger(AdminRoutes.class.getName());
    private static final long LARGEST_BODY = 1 << 20;

    private final Router router;
    private final Runnable catchUp;

    /** @param catchUp runs what is due */
    public AdminRoutes(Vertx vertx, Runnable catchUp) {
        this.catchUp = catchUp;
        router = Router.router(vertx);
        router.route().handler(BodyHandler.create(false).setBodyLimit(LARGEST_BODY));
        router.route().failureHandler(AdminRoutes::fail);
        for (int status : new int[] {404, 405}) {
            router.errorHandler(
                    status,
                    http -> json(http, status, new AdminProblem.View("no such path", null)));
        }
    }

    public Router router() {
        return router;
    }

    /** @param answer what to write as JSON; null answers 204 */
    public AdminRoutes on(HttpMethod method, String path, Function<RoutingContext, Object> answer) {
        return on(method, path, 200, answer);
    }

    public AdminRoutes on(
            HttpMethod method, String path, int status, Function<RoutingContext, Object> answer) {
        router.route(method, path)
                .handler(
                        http -> {
                            catchUp.run();
                            var body = answer.apply(http);
                            if (body == null) {
                                http.response().setStatusCode(204).end();
                            } else {
                                json(http, status, body);
                            }
                        });
        return this;
    }

    /** @param elements of a list that may be very long, asked for one after the other */
    public AdminRoutes list(String path, Function<RoutingContext, Iterator<?>> elements) {
        router.route(HttpMethod.GET, path)
                .handler(
                        http -> {
                            catchUp.run();
                            LongList.write(http, elements.apply(http));
                        });
        return this;
    }

    /** A page for people. */
    public AdminRoutes page(HttpMethod method, String path, Function<RoutingContext, String> html) {
        router.route(method, path)
                .handler(
                        http -> {
                            catchUp.run();
                            var page = html.apply(http);
                            http.response()
                                    .putHeader("Content-Type", "text/html; charset=utf-8")
                                    .putHeader("Cache-Control", "no-store")
                                    .end(page);
                        });
        return this;
    }

    public static void json(RoutingContext http, int status, Object body) {
        http.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/json; charset=utf-8")
                .end(Buffer.buffer(Json.write(body)));
    }

    private static void fail(RoutingContext http) {
        switch (http.failure()) {
            case AdminProblem problem -> json(http, problem.status(), problem.view());
            case null -> json(http, http.statusCode(), new AdminProblem.View("refused", null));
            case Throwable bug -> {
                int status = http.statusCode() >= 400 ? http.statusCode() : 500;
                if (status >= 500) {
                    LOG.log(System.Logger.Level.ERROR, "admin call failed", bug);
                }
                json(
                        http,
                        status,
                        new AdminProblem.View("the simulator failed, see its log", null));
            }
        }
    }
}
