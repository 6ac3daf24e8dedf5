package io.switchboard.forwarding.link;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class LinkProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(LinkRefused refused) {
        return switch (refused) {
            case LinkRefused.TooManyLinks _ ->
                    Problem.answer(Status.CONFLICT, "too-many-links", refused);
        };
    }
}
