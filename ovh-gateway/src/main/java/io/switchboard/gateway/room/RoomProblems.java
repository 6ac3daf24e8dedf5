package io.switchboard.gateway.room;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about rooms, as answers. */
public class RoomProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(RoomRefused refused) {
        return switch (refused) {
            case RoomRefused.Taken taken -> Problem.answer(CONFLICT, "room-number-taken", taken);
            case RoomRefused.Unknown unknown -> Problem.answer(NOT_FOUND, "unknown-room", unknown);
            case RoomRefused.UntilOutOfRange range ->
                    unprocessable("until-out-of-range", range.getMessage());
        };
    }

    private static RestResponse<Problem> unprocessable(String slug, String detail) {
        var status = new Unprocessable();
        return ResponseBuilder.create(status, Problem.of(status, slug, detail))
                .type(MediaType.valueOf(Problem.JSON))
                .build();
    }

    /** 422, which the framework's own list of statuses lacks. */
    private record Unprocessable() implements StatusType {

        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Family getFamily() {
            return Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    }
}
