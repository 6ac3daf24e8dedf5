package io.switchboard.gateway.task;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of this feature, as answers. */
public class TaskProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(TaskRefused refused) {
        return switch (refused) {
            case TaskRefused.Unknown unknown -> Problem.answer(NOT_FOUND, "unknown-task", unknown);
        };
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof TaskRefused refused
                ? Optional.of(refused(refused).getEntity())
                : Optional.empty();
    }
}
