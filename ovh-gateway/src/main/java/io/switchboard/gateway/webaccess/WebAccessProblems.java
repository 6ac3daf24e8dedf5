package io.switchboard.gateway.webaccess;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusals of this feature, as answers. */
public class WebAccessProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(WebAccessRefused refused) {
        return switch (refused) {
            case WebAccessRefused.UnknownRoom room ->
                    Problem.answer(NOT_FOUND, "unknown-room", room);
        };
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof WebAccessRefused refused
                ? Optional.of(refused(refused).getEntity())
                : Optional.empty();
    }
}
