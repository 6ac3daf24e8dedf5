package io.switchboard.gateway.queue;

import static jakarta.ws.rs.core.Response.Status.BAD_REQUEST;
import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import io.switchboard.platform.problem.Problem.FieldError;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of this feature, as answers. */
public class QueueProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(QueueRefused refused) {
        return switch (refused) {
            case QueueRefused.UnknownAgent unknown ->
                    Problem.answer(NOT_FOUND, "unknown-agent", unknown);
            case QueueRefused.NotOneQueue several ->
                    Problem.answer(CONFLICT, "not-one-queue", several);
            case QueueRefused.WithoutLength empty ->
                    Problem.answer(Problem.UNPROCESSABLE, "opening-without-length", empty);
            case QueueRefused.NotTaken notTaken ->
                    Problem.answer(SERVICE_UNAVAILABLE, "change-not-taken", notTaken);
            case QueueRefused.Incomplete incomplete -> invalid(incomplete);
        };
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof QueueRefused refused
                ? Optional.of(refused(refused).getEntity())
                : Optional.empty();
    }

    private static RestResponse<Problem> invalid(QueueRefused.Incomplete incomplete) {
        var of = Problem.of(BAD_REQUEST, "invalid", "The request is not as it must be.");
        var error = new FieldError(incomplete.field(), incomplete.getMessage());
        var problem = new Problem(of.type(), of.title(), of.status(), of.detail(), List.of(error));
        return ResponseBuilder.create(BAD_REQUEST, problem)
                .type(MediaType.valueOf(Problem.JSON))
                .build();
    }
}
