package io.switchboard.simulator.conference;

import io.switchboard.simulator.api.OvhProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Addresses of moderation pages that OVH hands out for a number or a room. The pages themselves are not simulated. */
final class WebAccesses {
    private Map<Long, WebAccess> byId = Map.of();

    List<Long> ids() {
        return List.copyOf(byId.keySet());
    }

    WebAccess get(long id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> OvhProblem.notFound("id", id));
    }

    WebAccess add(long id, String type, String origin) {
        var access = new WebAccess(id, type, origin + "/webaccess/" + UUID.randomUUID());
        if (byId.isEmpty()) {
            byId = new LinkedHashMap<>();
        }
        byId.put(id, access);
        return access;
    }

    void remove(long id) {
        byId.remove(get(id).id());
    }

    /** OVH's {@code telephony.ConferenceWebAccess}. */
    record WebAccess(long id, String type, String url) {}
}
