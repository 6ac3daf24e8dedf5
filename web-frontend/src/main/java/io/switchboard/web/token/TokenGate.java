package io.switchboard.web.token;

import com.github.benmanes.caffeine.cache.Ticker;
import io.smallrye.mutiny.Uni;
import io.switchboard.platform.identity.OnBehalfOf;
import io.switchboard.web.protection.Attempts;
import io.switchboard.web.protection.ForPrograms;
import io.switchboard.web.protection.Network;
import io.switchboard.web.token.TokenRefused.Missing;
import io.switchboard.web.token.TokenRefused.NotFor;
import io.switchboard.web.token.TokenRefused.TooOften;
import io.switchboard.web.token.TokenRefused.Unknown;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets programs in by their token: in the Authorization header and nowhere else, since addresses are written down by everybody. */
@Singleton
public class TokenGate {

    private static final String SCHEME = "Bearer ";

    /** Wrong tokens that one network may try. Nobody can guess one; this keeps their trying off the database. */
    private static final int TRIES = 100;

    private static final Duration SPELL = Duration.ofMinutes(5);

    private final Tokens tokens;
    private final Caller caller;
    private final Meter meter;
    private final Attempts attempts = new Attempts(TRIES, SPELL, Ticker.systemTicker());

    TokenGate(Tokens tokens, Caller caller, Meter meter) {
        this.tokens = tokens;
        this.caller = caller;
        this.meter = meter;
    }

    @ForPrograms
    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public Uni<Response> letIn(ResourceInfo resource, RoutingContext exchange) {
        return Uni.createFrom()
                .deferred(() -> recognise(exchange.request()))
                .invoke(token -> welcome(token, resource))
                .map(_ -> (Response) null)
                .onFailure(TokenRefused.class)
                .recoverWithItem(TokenProblems::answer);
    }

    private Uni<ApiToken> recognise(HttpServerRequest request) {
        var header = request.getHeader("Authorization");
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw new Missing();
        }
        var network = Network.of(request.remoteAddress().hostAddress());
        attempts.count(network)
                .ifPresent(
                        pause -> {
                            throw new TooOften(pause);
                        });
        return tokens.recognise(header.substring(SCHEME.length()).strip())
                .onFailure(failure -> !(failure instanceof Unknown))
                .invoke(_ -> attempts.takeBack(network))
                .invoke(_ -> attempts.takeBack(network));
    }

    /** Its name goes along with what it asks of other services. */
    private void welcome(ApiToken token, ResourceInfo resource) {
        meter.count(token.id())
                .ifPresent(
                        pause -> {
                            throw new TooOften(pause);
                        });
        var needed = needed(resource);
        if (!token.scopes().contains(needed)) {
            throw new NotFor(needed);
        }
        caller.is(token);
        OnBehalfOf.is("token " + token.name());
    }

    private static Scope needed(ResourceInfo resource) {
        return Optional.ofNullable(resource.getResourceMethod().getAnnotation(Needs.class))
                .or(
                        () ->
                                Optional.ofNullable(
                                        resource.getResourceClass().getAnnotation(Needs.class)))
                .map(Needs::value)
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "a verb for programs does not say what it needs"));
    }
}
