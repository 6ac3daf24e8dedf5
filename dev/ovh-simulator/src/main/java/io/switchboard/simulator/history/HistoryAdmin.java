package io.switchboard.simulator.history;

import io.switchboard.simulator.admin.AdminInput;
import io.switchboard.simulator.admin.AdminProblem;
import io.switchboard.simulator.admin.AdminRoutes;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.time.Instant;
import java.util.List;

/** {@code /admin/histories/{serviceName}}: writes past calls as if they had been held. */
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
        routes.on(HttpMethod.POST, "/admin/histories/:serviceName", 201, this::add)
                .on(HttpMethod.POST, "/admin/histories/:serviceName/many", 201, this::addMany);
    }

    private Written addMany(RoutingContext http) {
        var serviceName = places.serviceNameForAdmin(http.pathParam("serviceName"));
        var input = AdminInput.of(http, "from", "to", "count");
        var many =
                new ManyHistories(
                        moment(input, "from"),
                        moment(input, "to"),
                        input.whole("count", 1, Histories.REMEMBERED)
                                .orElseThrow(() -> AdminProblem.badInput("count", "is missing")));
        if (!many.from().isBefore(many.to())) {
            throw AdminProblem.badInput("to", "must be later than from");
        }
        return new Written(histories.addAll(serviceName, many));
    }

    private static Instant moment(AdminInput input, String name) {
        return input.moment(name).orElseThrow(() -> AdminProblem.badInput(name, "is missing"));
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
        var begin = moment(input, "dateBegin");
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

    /** How many calls were written. */
    private record Written(long written) {}
}
