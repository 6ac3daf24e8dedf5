package io.switchboard.simulator.bulk;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.switchboard.simulator.bulk.Features.Switches;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

/** {@code /admin/features}. A POST changes what it names. */
public final class FeatureAdmin {
    private final Features features;

    public FeatureAdmin(Features features) {
        this.features = features;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.GET, "/admin/features", _ -> features.current())
                .on(HttpMethod.POST, "/admin/features", this::change);
    }

    private Switches change(RoutingContext http) {
        var input = AdminInput.of(http, "batch", "pages");
        var before = features.current();
        features.set(
                new Switches(
                        mode(input, "batch", before.batch()),
                        mode(input, "pages", before.pages())));
        return features.current();
    }

    private static Mode mode(AdminInput input, String name, Mode otherwise) {
        return input.text(name)
                .map(
                        text ->
                                switch (text) {
                                    case "on" -> Mode.ON;
                                    case "off" -> Mode.OFF;
                                    case "odd" -> Mode.ODD;
                                    default ->
                                            throw AdminProblem.badInput(
                                                    name, "must be on, off or odd");
                                })
                .orElse(otherwise);
    }
}
