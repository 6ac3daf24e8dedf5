package io.switchboard.gateway.command;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.smallrye.mutiny.Uni;
import io.switchboard.contracts.gateway.Lane;
import io.switchboard.gateway.budget.Asking;
import io.switchboard.platform.identity.OnBehalfOf;
import io.switchboard.platform.time.Deadline;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Who asks for a change, in which lane, and how long they wait.
 *
 * @param response where it is noted that an answer is an old one
 */
record Asker(
        String caller,
        Optional<String> person,
        Lane lane,
        Deadline deadline,
        HttpServerResponse response) {

    /** Finds it out of the request under way, on its own context. */
    @ApplicationScoped
    static class Finder {

        private final CurrentIdentityAssociation identity;
        private final CurrentVertxRequest request;
        private final Asking asking;
        private final ChangesConfig config;

        Finder(
                CurrentIdentityAssociation identity,
                CurrentVertxRequest request,
                Asking asking,
                ChangesConfig config) {
            this.identity = identity;
            this.request = request;
            this.asking = asking;
            this.config = config;
        }

        Uni<Asker> find() {
            return identity.getDeferredIdentity()
                    .map(
                            caller ->
                                    new Asker(
                                            caller.getPrincipal().getName(),
                                            OnBehalfOf.person(),
                                            asking.lane(Lane.INTERACTIVE),
                                            asking.deadline(config.deadline()),
                                            request.getCurrent().response()));
        }
    }
}
