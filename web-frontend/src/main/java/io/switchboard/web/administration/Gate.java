package io.switchboard.web.administration;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.identity.OnBehalfOf;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.administration.AdministrationPages.NotYours;
import io.switchboard.web.page.Pages;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Lets in who came by a key of their own, and who has signed in and is an administrator; leads nobody in particular to where they can sign
 * in, before a resource or its form is looked at.
 */
public class Gate {

    private final Sessions sessions;
    private final SignedIn signedIn;
    private final Presence presence;
    private final Pages pages;

    Gate(Sessions sessions, SignedIn signedIn, Presence presence, Pages pages) {
        this.sessions = sessions;
        this.signedIn = signedIn;
        this.presence = presence;
        this.pages = pages;
    }

    @ForAdministrators
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<RestResponse<String>> letIn(RoutingContext exchange) {
        var administrator = sessions.current().or(this::ofThePeople);
        if (administrator.isPresent()) {
            welcome(administrator.get());
            return Uni.createFrom().nullItem();
        }
        signedIn.mustBeCertain();
        return signedIn.isSomebody()
                ? pages.show(StatusCode.FORBIDDEN, new NotYours())
                : Uni.createFrom().item(signIn(exchange));
    }

    private Optional<Administrator> ofThePeople() {
        return signedIn.isAdministrator()
                ? Optional.of(Administrator.of(signedIn.person(), signedIn.zone()))
                : Optional.empty();
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
