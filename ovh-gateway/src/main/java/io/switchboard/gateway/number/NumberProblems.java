package io.switchboard.gateway.number;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about numbers, as answers. */
public class NumberProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> unknown(UnknownNumber unknown) {
        return Problem.answer(NOT_FOUND, "unknown-number", unknown);
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof UnknownNumber unknown
                ? Optional.of(unknown(unknown).getEntity())
                : Optional.empty();
    }
}
