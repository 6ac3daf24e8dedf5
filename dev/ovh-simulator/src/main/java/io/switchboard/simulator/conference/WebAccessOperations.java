package io.switchboard.simulator.conference;

import io.switchboard.simulator.api.Call;
import io.switchboard.simulator.api.Operations;
import java.util.List;

/** {@code …/webAccess} of a number and of a room. */
final class WebAccessOperations {
    private static final String NUMBER = "/telephony/{billingAccount}/conference/{serviceName}";
    private static final String ROOM = NUMBER + "/rooms/{roomNumber}";

    private final Conferences conferences;

    WebAccessOperations(Conferences conferences) {
        this.conferences = conferences;
    }

    void addTo(Operations operations) {
        for (var path : List.of(NUMBER + "/webAccess", ROOM + "/webAccess")) {
            operations
                    .get(path, call -> accesses(call).ids())
                    .post(path, this::add)
                    .get(path + "/{id}", call -> accesses(call).get(call.number("id")))
                    .delete(path + "/{id}", this::remove);
        }
    }

    private Object add(Call call) {
        var type = call.body().get("type").asText();
        return accesses(call).add(conferences.nextId(), type, call.request().origin());
    }

    private Object remove(Call call) {
        accesses(call).remove(call.number("id"));
        return null;
    }

    private WebAccesses accesses(Call call) {
        return call.optional("roomNumber").isPresent()
                ? conferences.room(call).webAccesses()
                : conferences.number(call).webAccesses();
    }
}
