package io.switchboard.gateway.number;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about numbers, as answers. */
public class NumberProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> unknown(UnknownNumber unknown) {
        return Problem.answer(NOT_FOUND, "unknown-number", unknown);
    }
}
