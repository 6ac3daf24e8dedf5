package io.switchboard.web.failure;

import io.smallrye.mutiny.Uni;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.ForwardingTrouble.Away;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is said when forwarding-service does not do what was asked for: to people in pages, to programs as problem+json. */
public class ForwardingFailures {

    private final Pages pages;
    private final Visitor visitor;
    private final Failures failures;

    ForwardingFailures(Pages pages, Visitor visitor, Failures failures) {
        this.pages = pages;
        this.visitor = visitor;
        this.failures = failures;
    }

    @ServerExceptionMapper
    public Uni<Response> forwarding(ForwardingTrouble trouble, RoutingContext exchange) {
        return exchange.request().path().startsWith("/api/")
                ? Uni.createFrom().item(ForwardingProblems.answer(trouble))
                : explained(trouble).map(RestResponse::toResponse);
    }

    /** Refusals that a person can act on are explained where they belong; another that gets here is a bug. */
    private Uni<RestResponse<String>> explained(ForwardingTrouble trouble) {
        return switch (trouble) {
            case Away _ -> showAway();
            case Refused refused -> refused(refused);
        };
    }

    private Uni<RestResponse<String>> refused(Refused refused) {
        var words = visitor.words(FailureMessages.class);
        return switch (refused.refusal()) {
            case UNKNOWN_HOTLINE, UNKNOWN_LINK ->
                    show(
                            StatusCode.NOT_FOUND,
                            new Sentence(
                                    words.notFoundTitle(),
                                    words.notFoundWhat(),
                                    words.notFoundNext()));
            case NOT_YOURS_TO_MANAGE ->
                    show(
                            StatusCode.FORBIDDEN,
                            new Sentence(
                                    words.refusedTitle(),
                                    words.refusedWhat(),
                                    words.refusedNext()));
            default -> failures.unexpected(refused);
        };
    }

    private Uni<RestResponse<String>> show(int status, Sentence sentence) {
        return pages.show(status, new FailurePages.Failure(sentence));
    }

    private Uni<RestResponse<String>> showAway() {
        var words = visitor.words(FailureMessages.class);
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE,
                Away.PAUSE,
                new FailurePages.Failure(
                        new Sentence(
                                words.hotlinesAwayTitle(),
                                words.hotlinesAwayWhat(),
                                words.hotlinesAwayNext())));
    }
}
