package io.switchboard.gateway.line;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of this feature, as answers. */
public class LineProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(LineRefused refused) {
        return switch (refused) {
            case LineRefused.NotTaken notTaken ->
                    Problem.answer(SERVICE_UNAVAILABLE, "forward-not-taken", notTaken);
        };
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof LineRefused refused
                ? Optional.of(refused(refused).getEntity())
                : Optional.empty();
    }
}
