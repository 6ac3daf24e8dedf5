package io.switchboard.forwarding.live;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class LiveProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(LiveRefused refused) {
        return switch (refused) {
            case LiveRefused.NotAQueue _ ->
                    Problem.answer(Status.NOT_FOUND, "not-a-queue", refused);
            case LiveRefused.OvhSilent _ ->
                    Problem.answer(Status.SERVICE_UNAVAILABLE, "ovh-silent", refused);
        };
    }
}
