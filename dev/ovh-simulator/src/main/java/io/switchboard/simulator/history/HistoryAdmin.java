package io.switchboard.simulator.history;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.util.List;

/** {@code /admin/histories/{serviceName}}: writes a past call as if it had been held. */
public final class HistoryAdmin {
    private static final long A_YEAR = 31_536_000;
    private static final long LARGEST_ROOM = 999_999_999_999L;

    private final Places places;
    private final Histories histories;

    public HistoryAdmin(Places places, Histories histories) {
        this.places = places;
        this.histories = histories;
    }

    public void addTo(AdminRoutes routes) {
        routes.on(HttpMethod.POST, "/admin/histories/:serviceName", 201, this::add);
    }

    private ConferenceHistory add(RoutingContext http) {
        var serviceName = places.serviceNameForAdmin(http.pathParam("serviceName"));
        var input =
                AdminInput.of(
                        http,
                        "dateBegin",
                        "duration",
                        "countParticipants",
                        "countConnections",
                        "roomNumber");
        var begin =
                input.moment("dateBegin")
                        .orElseThrow(() -> AdminProblem.badInput("dateBegin", "is missing"));
        long duration = input.whole("duration", 0, A_YEAR).orElse(0L);
        long participants = input.whole("countParticipants", 0, 10_000).orElse(0L);
        long connections = input.whole("countConnections", 0, 10_000).orElse(participants);
        return histories.add(
                serviceName,
                input.whole("roomNumber", 0, LARGEST_ROOM).orElse(null),
                id ->
                        new ConferenceHistory(
                                connections,
                                participants,
                                begin,
                                begin.plusSeconds(duration),
                                duration,
                                List.of(),
                                id,
                                null));
    }
}
