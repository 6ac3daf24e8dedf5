package io.switchboard.booking;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where it becomes an answer, the same as for what annotations find out. */
public class InvalidRequestProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(InvalidRequest invalid) {
        var status = Status.BAD_REQUEST;
        var problem =
                new Problem(
                        Problem.PREFIX + "invalid",
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        "The request is not as it should be; see the fields named.",
                        List.of(new Problem.FieldError(invalid.field(), invalid.getMessage())));
        return ResponseBuilder.create(status, problem)
                .type(MediaType.valueOf(Problem.JSON))
                .build();
    }
}
