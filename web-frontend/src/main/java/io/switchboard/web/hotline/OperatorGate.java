package io.switchboard.web.hotline;

import io.switchboard.web.access.Destination;
import io.switchboard.web.access.SignedIn;
import io.switchboard.web.page.Pages;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads whoever can operate no hotline to where they can sign in. */
public class OperatorGate {

    /** The hotline that a form was about, whose page is where to go instead. */
    private static final Pattern HOTLINE = Pattern.compile("/hotlines(?:/[a-z0-9-]+)?");

    private final Operators operators;
    private final SignedIn signedIn;
    private final Pages pages;

    OperatorGate(Operators operators, SignedIn signedIn, Pages pages) {
        this.operators = operators;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    @ForOperators
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Optional<RestResponse<String>> letIn(RoutingContext exchange) {
        if (operators.known().isPresent()) {
            return Optional.empty();
        }
        signedIn.mustBeCertain();
        return Optional.of(pages.goTo("/sign-in" + wanted(exchange.request()).query()));
    }

    private static Destination wanted(HttpServerRequest request) {
        if (request.method() == HttpMethod.GET) {
            return Destination.of(request.uri());
        }
        var hotline = HOTLINE.matcher(request.path());
        return Destination.of(hotline.lookingAt() ? hotline.group() : null);
    }
}
