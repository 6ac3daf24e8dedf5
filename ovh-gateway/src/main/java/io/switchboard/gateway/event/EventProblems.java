package io.switchboard.gateway.event;

import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The refusal of this feature, as an answer. */
public class EventProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> none(NoEvents none) {
        return Problem.answer(NOT_FOUND, "no-events", none);
    }
}
