package io.switchboard.web.administration;

import io.switchboard.platform.identity.OnBehalfOf;
import io.switchboard.web.page.Pages;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads whoever has not signed in to where they can, before a resource or its form is looked at. */
public class Gate {

    private final Sessions sessions;
    private final Presence presence;
    private final Pages pages;

    Gate(Sessions sessions, Presence presence, Pages pages) {
        this.sessions = sessions;
        this.presence = presence;
        this.pages = pages;
    }

    @ForAdministrators
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Optional<RestResponse<String>> letIn(RoutingContext exchange) {
        var administrator = sessions.current();
        administrator.ifPresent(this::welcome);
        return administrator.isPresent() ? Optional.empty() : Optional.of(signIn(exchange));
    }

    /** Their name goes along with what they ask of other services. */
    private void welcome(Administrator administrator) {
        presence.of(administrator);
        OnBehalfOf.is(administrator.name());
    }

    private RestResponse<String> signIn(RoutingContext exchange) {
        var request = exchange.request();
        var wanted = request.method() == HttpMethod.GET ? request.uri() : Destination.FIRST_PAGE;
        return pages.goTo(SignInResource.PATH + Destination.of(wanted).query());
    }
}
