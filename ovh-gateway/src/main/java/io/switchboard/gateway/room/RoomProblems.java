package io.switchboard.gateway.room;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.gateway.command.Refusals;
import io.switchboard.platform.problem.Problem;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about rooms, as answers. */
public class RoomProblems implements Refusals {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(RoomRefused refused) {
        return switch (refused) {
            case RoomRefused.Taken taken -> Problem.answer(CONFLICT, "room-number-taken", taken);
            case RoomRefused.Unknown unknown -> Problem.answer(NOT_FOUND, "unknown-room", unknown);
            case RoomRefused.UntilOutOfRange range ->
                    Problem.answer(Problem.UNPROCESSABLE, "until-out-of-range", range);
        };
    }

    @Override
    public Optional<Problem> of(Throwable failure) {
        return failure instanceof RoomRefused refused
                ? Optional.of(refused(refused).getEntity())
                : Optional.empty();
    }
}
