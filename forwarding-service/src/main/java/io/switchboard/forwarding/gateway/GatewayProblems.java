package io.switchboard.forwarding.gateway;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What a caller is told who needs OVH's own word, now. */
public class GatewayProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> trouble(GatewayTrouble trouble) {
        return Problem.answer(
                Status.SERVICE_UNAVAILABLE,
                "ovh-silent",
                "OVH does not say now. Nothing was changed; try again in a minute.");
    }
}
