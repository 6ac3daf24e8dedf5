package io.switchboard.gateway.reading;

import static jakarta.ws.rs.core.Response.Status.GATEWAY_TIMEOUT;

import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Reads that came to nothing, as answers. */
public class ReadingProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> late(TookTooLong late) {
        return Problem.answer(GATEWAY_TIMEOUT, "ovh-silent", late);
    }
}
