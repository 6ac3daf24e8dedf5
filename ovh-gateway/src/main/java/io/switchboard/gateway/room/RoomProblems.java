package io.switchboard.gateway.room;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about rooms, as answers. */
public class RoomProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(RoomRefused refused) {
        return switch (refused) {
            case RoomRefused.Taken taken -> Problem.answer(CONFLICT, "room-number-taken", taken);
            case RoomRefused.Unknown unknown -> Problem.answer(NOT_FOUND, "unknown-room", unknown);
            case RoomRefused.UntilOutOfRange range ->
                    Problem.answer(Problem.UNPROCESSABLE, "until-out-of-range", range);
        };
    }
}
