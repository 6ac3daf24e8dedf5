package io.switchboard.web.failure;

import io.smallrye.mutiny.Uni;
import io.switchboard.platform.problem.CommonProblems;
import io.switchboard.platform.problem.Problem;
import io.switchboard.web.access.AccessAway;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.booking.BookingTrouble.Away;
import io.switchboard.web.booking.BookingTrouble.Refused;
import io.switchboard.web.page.Pages;
import io.switchboard.web.page.Sentence;
import io.switchboard.web.page.Visitor;
import io.switchboard.web.protection.FormRefused;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.StatusCode;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Failures as pages: here people ask, not services, so these stand before the platform's problem+json. None says more than its kind:
 * the address of a failed request may hold a secret. Below {@code /api/} programs ask, and get problem+json.
 */
public class Failures {

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private static final String AWAY =
            "Who may do what cannot be read for the moment. Try again later.";

    /** Before the platform's own mappers. */
    private static final int FIRST = Priorities.USER - 1_000;

    private final Pages pages;
    private final Visitor visitor;
    private final CommonProblems problems;

    Failures(Pages pages, Visitor visitor, CommonProblems problems) {
        this.pages = pages;
        this.visitor = visitor;
        this.problems = problems;
    }

    @ServerExceptionMapper(priority = FIRST)
    public Uni<Response> notFound(NotFoundException notFound, RoutingContext exchange) {
        var words = words();
        return isForPrograms(exchange)
                ? Uni.createFrom().item(problems.refusedByFramework(notFound))
                : show(
                                StatusCode.NOT_FOUND,
                                new Sentence(
                                        words.notFoundTitle(),
                                        words.notFoundWhat(),
                                        words.notFoundNext()))
                        .map(RestResponse::toResponse);
    }

    @ServerExceptionMapper(priority = FIRST)
    public Uni<Response> notAllowed(NotAllowedException notAllowed, RoutingContext exchange) {
        var words = words();
        return isForPrograms(exchange)
                ? Uni.createFrom().item(problems.refusedByFramework(notAllowed))
                : show(
                                StatusCode.METHOD_NOT_ALLOWED,
                                new Sentence(
                                        words.methodTitle(),
                                        words.methodWhat(),
                                        words.methodNext()))
                        .map(RestResponse::toResponse);
    }

    private static boolean isForPrograms(RoutingContext exchange) {
        return exchange.request().path().startsWith("/api/");
    }

    @ServerExceptionMapper(priority = FIRST)
    public Uni<Response> refusedByFramework(
            WebApplicationException refusal, RoutingContext exchange) {
        return isForPrograms(exchange)
                ? Uni.createFrom().item(problems.refusedByFramework(refusal))
                : refused(refusal).map(RestResponse::toResponse);
    }

    private Uni<RestResponse<String>> refused(WebApplicationException refusal) {
        var status = refusal.getResponse().getStatus();
        if (status >= StatusCode.INTERNAL_SERVER_ERROR) {
            return unexpected(refusal);
        }
        var words = words();
        return show(
                status,
                new Sentence(words.refusedTitle(), words.refusedWhat(), words.refusedNext()));
    }

    @ServerExceptionMapper
    public Uni<RestResponse<String>> formRefused(FormRefused refused) {
        var words = words();
        return switch (refused) {
            case FormRefused.FromElsewhere _ ->
                    show(
                            StatusCode.FORBIDDEN,
                            new Sentence(
                                    words.elsewhereTitle(),
                                    words.elsewhereWhat(),
                                    words.elsewhereNext()));
            case FormRefused.Stale stale -> {
                var sentence =
                        new Sentence(words.staleTitle(), words.staleWhat(), words.staleNext());
                yield pages.show(
                        StatusCode.BAD_REQUEST,
                        new FailurePages.Again(sentence, stale.path(), stale.fields()));
            }
        };
    }

    /** Nobody is let in by what cannot be read. */
    @ServerExceptionMapper
    public Uni<Response> away(AccessAway away, RoutingContext exchange) {
        return isForPrograms(exchange)
                ? Uni.createFrom()
                        .item(
                                Problem.answerLater(
                                                Status.SERVICE_UNAVAILABLE,
                                                "access-away",
                                                AWAY,
                                                AccessAway.PAUSE)
                                        .toResponse())
                : showAway().map(RestResponse::toResponse);
    }

    /** Refusals that a person can act on are explained where they belong; one that gets here is a bug. */
    @ServerExceptionMapper
    public Uni<Response> booking(BookingTrouble trouble, RoutingContext exchange) {
        return isForPrograms(exchange)
                ? Uni.createFrom().item(BookingProblems.answer(trouble))
                : explained(trouble).map(RestResponse::toResponse);
    }

    private Uni<RestResponse<String>> explained(BookingTrouble trouble) {
        return switch (trouble) {
            case Away _ -> showAway();
            case Refused refused -> unexpected(refused);
        };
    }

    @ServerExceptionMapper(priority = FIRST)
    public Uni<Response> broken(Throwable bug, RoutingContext exchange) {
        return isForPrograms(exchange)
                ? Uni.createFrom().item(problems.unexpected(bug).toResponse())
                : unexpected(bug).map(RestResponse::toResponse);
    }

    Uni<RestResponse<String>> unexpected(Throwable bug) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        LOG.errorf(bug, "unexpected failure reference=%s", reference);
        var words = words();
        return show(
                StatusCode.INTERNAL_SERVER_ERROR,
                new Sentence(words.brokenTitle(), words.brokenWhat(reference), words.brokenNext()));
    }

    private Uni<RestResponse<String>> showAway() {
        var words = words();
        return pages.showLater(
                StatusCode.SERVICE_UNAVAILABLE,
                Away.PAUSE,
                new FailurePages.Failure(
                        new Sentence(words.awayTitle(), words.awayWhat(), words.awayNext())));
    }

    private Uni<RestResponse<String>> show(int status, Sentence sentence) {
        return pages.show(status, new FailurePages.Failure(sentence));
    }

    private FailureMessages words() {
        return visitor.words(FailureMessages.class);
    }
}
