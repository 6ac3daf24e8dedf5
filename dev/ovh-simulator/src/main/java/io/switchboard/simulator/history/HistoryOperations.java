package io.switchboard.simulator.history;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import io.switchboard.simulator.api.OvhProblem;
import io.switchboard.simulator.history.Histories.Scope;
import java.util.List;
import java.util.Optional;

/** {@code …/histories} of a conference number and of a room. */
public final class HistoryOperations {
    private static final String NUMBER = "/telephony/{billingAccount}/conference/{serviceName}";
    private static final String ROOM = NUMBER + "/rooms/{roomNumber}";

    private final Places places;
    private final Histories histories;

    public HistoryOperations(Places places, Histories histories) {
        this.places = places;
        this.histories = histories;
    }

    public void addTo(Operations operations) {
        operations
                .get(NUMBER + "/histories", call -> ids(call, ofNumber(call)))
                .get(NUMBER + "/histories/{id}", call -> one(call, ofNumber(call)))
                .get(ROOM + "/histories", call -> ids(call, ofRoom(call)))
                .get(ROOM + "/histories/{id}", call -> one(call, ofRoom(call)));
    }

    private List<Long> ids(Call call, Scope scope) {
        return histories.begun(scope, call.moment("dateBegin.from"), call.moment("dateBegin.to"));
    }

    private ConferenceHistory one(Call call, Scope scope) {
        var id = call.number("id");
        return histories.find(scope, id).orElseThrow(() -> OvhProblem.notFound("id", id));
    }

    private Scope ofNumber(Call call) {
        return new Scope(places.serviceName(call), Optional.empty());
    }

    private Scope ofRoom(Call call) {
        return new Scope(places.serviceName(call), Optional.of(places.roomNumber(call)));
    }
}
