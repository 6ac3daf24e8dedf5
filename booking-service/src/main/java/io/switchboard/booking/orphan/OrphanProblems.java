package io.switchboard.booking.orphan;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about unknown rooms, as answers. */
public class OrphanProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(OrphanRefused refused) {
        return switch (refused) {
            case OrphanRefused.NoSuchRoom none ->
                    Problem.answer(Status.NOT_FOUND, "unknown-room", none);
        };
    }
}
