package io.switchboard.web.failure;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.problem.Problem;
import io.switchboard.web.figures.FiguresTrouble;
import io.switchboard.web.figures.FiguresTrouble.Away;
import io.switchboard.web.figures.FiguresTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What is said when stats-collector does not tell what was asked for: to people in pages, to programs as problem+json. */
public class FiguresFailures {

    private final Pages pages;
    private final Visitor visitor;
    private final Failures failures;

    FiguresFailures(Pages pages, Visitor visitor, Failures failures) {
        this.pages = pages;
        this.visitor = visitor;
        this.failures = failures;
    }

    @ServerExceptionMapper
    public Uni<Response> figures(FiguresTrouble trouble, RoutingContext exchange) {
        return exchange.request().path().startsWith("/api/")
                ? Uni.createFrom().item(problem(trouble))
                : switch (trouble) {
                    case Away _ -> showAway().map(RestResponse::toResponse);
                    case Refused refused -> refused(refused, exchange);
                };
    }

    private static Response problem(FiguresTrouble trouble) {
        return switch (trouble) {
            case Away _ ->
                    Problem.answerLater(
                                    Status.SERVICE_UNAVAILABLE,
                                    "away",
                                    "Figures cannot be reached now. Send the same request again later.",
                                    Away.PAUSE)
                            .toResponse();
            case Refused refused -> problem(refused).toResponse();
        };
    }

    private static RestResponse<Problem> problem(Refused refused) {
        return switch (refused.refusal()) {
            case TOO_MANY_STEPS ->
                    no(
                            Status.BAD_REQUEST,
                            refused,
                            "More steps than one answer holds: by minutes for 2 days, by hours for 62, by days for 1830.");
            case DAYS_TURNED_ROUND ->
                    no(Status.BAD_REQUEST, refused, "The last day lies before the first.");
            case STEP_TOO_FINE ->
                    no(Status.BAD_REQUEST, refused, "These are counted by longer steps only.");
            case DAYS_OUT_OF_RANGE ->
                    no(Status.BAD_REQUEST, refused, "Days are from 1970 to 9998.");
            case UNKNOWN_SOURCE ->
                    no(Status.NOT_FOUND, refused, "There is no such number or hotline.");
            case DAY_YET_TO_COME, TOO_FAR_BACK ->
                    throw new IllegalStateException("no program asks for histories", refused);
        };
    }

    private static RestResponse<Problem> no(StatusType status, Refused refused, String sentence) {
        return Problem.answer(status, refused.refusal().slug(), sentence);
    }

    /** Pages ask for what there is; what was there a moment ago may not be any more. */
    private Uni<Response> refused(Refused refused, RoutingContext exchange) {
        return switch (refused.refusal()) {
            case UNKNOWN_SOURCE -> failures.notFound(new NotFoundException(), exchange);
            case TOO_MANY_STEPS,
                    DAYS_TURNED_ROUND,
                    DAYS_OUT_OF_RANGE,
                    STEP_TOO_FINE,
                    DAY_YET_TO_COME,
                    TOO_FAR_BACK ->
                    failures.unexpected(refused).map(RestResponse::toResponse);
        };
    }

    private Uni<RestResponse<String>> showAway() {
        var words = visitor.words(QuietFailureMessages.class);
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE,
                Away.PAUSE,
                new FailurePages.Failure(
                        new Sentence(
                                words.figuresAwayTitle(),
                                words.figuresAwayWhat(),
                                words.figuresAwayNext())));
    }
}
