package io.switchboard.web;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** What the double knows of conferences. */
final class KeptConferences {

    private final Map<String, UUID> byName = new ConcurrentHashMap<>();
    private final Map<UUID, KeptConference> byId = new ConcurrentHashMap<>();
    private final List<UUID> inOrder = new ArrayList<>();

    /** The one that the mailed link confirms. */
    KeptConference confirmed(String secret) {
        var state = secret.startsWith("opening") ? "opening" : "open";
        return once(secret, KeptConference.of("", state, null));
    }

    /** The one kept under the name, or {@code fresh} under it from now on. */
    synchronized KeptConference once(String name, KeptConference fresh) {
        var known = byName.putIfAbsent(name, fresh.id());
        if (known != null) {
            return byId.get(known);
        }
        byId.put(fresh.id(), fresh);
        inOrder.addFirst(fresh.id());
        return fresh;
    }

    KeptConference change(UUID id, UnaryOperator<KeptConference> change) {
        return byId.computeIfPresent(id, (_, it) -> change.apply(it));
    }

    /** Whoever brings its secret opens it. */
    Optional<KeptConference> openedBy(HttpExchange call, UUID id) {
        var secret = call.getRequestHeaders().getFirst("Conference-Secret");
        return Optional.ofNullable(byId.get(id)).filter(it -> it.secret().equals(secret));
    }

    Optional<KeptConference> find(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The newest first. */
    synchronized List<KeptConference> all() {
        return inOrder.stream().map(byId::get).toList();
    }

    /** The newest first. */
    synchronized List<KeptConference> of(String owner) {
        return inOrder.stream().map(byId::get).filter(it -> it.owner().equals(owner)).toList();
    }
}
