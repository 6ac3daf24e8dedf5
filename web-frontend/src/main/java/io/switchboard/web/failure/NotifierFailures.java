package io.switchboard.web.failure;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.problem.Problem;
import io.switchboard.web.notifier.NotifierTrouble;
import io.switchboard.web.notifier.NotifierTrouble.Away;
import io.switchboard.web.notifier.NotifierTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is said when the notifier does not do what was asked for. */
public class NotifierFailures {

    private static final String AWAY =
            "The notifier cannot be reached now. Send the same request again later.";

    private final Pages pages;
    private final Visitor visitor;
    private final Failures failures;

    NotifierFailures(Pages pages, Visitor visitor, Failures failures) {
        this.pages = pages;
        this.visitor = visitor;
        this.failures = failures;
    }

    @ServerExceptionMapper
    public Uni<Response> letters(NotifierTrouble trouble, RoutingContext exchange) {
        return switch (trouble) {
            case Away _ -> away(exchange);
            case Refused refused -> refused(refused, exchange);
        };
    }

    /** Programs ask for jobs alone, to which the notifier never says no. */
    private Uni<Response> refused(Refused refused, RoutingContext exchange) {
        return switch (refused.refusal()) {
            case UNKNOWN_DELIVERY, UNKNOWN_LINK ->
                    failures.notFound(new NotFoundException(), exchange);
            case NOT_SENDABLE -> failures.broken(refused, exchange);
        };
    }

    private Uni<Response> away(RoutingContext exchange) {
        if (exchange.request().path().startsWith("/api/")) {
            return Uni.createFrom()
                    .item(
                            Problem.answerLater(
                                            Status.SERVICE_UNAVAILABLE, "away", AWAY, Away.PAUSE)
                                    .toResponse());
        }
        var words = visitor.words(QuietFailureMessages.class);
        return pages.showLater(
                        StatusCode.SERVICE_UNAVAILABLE,
                        Away.PAUSE,
                        new FailurePages.Failure(
                                new Sentence(
                                        words.lettersAwayTitle(),
                                        words.lettersAwayWhat(),
                                        words.lettersAwayNext())))
                .map(RestResponse::toResponse);
    }
}
