package io.switchboard.forwarding.reminder;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where the refusal becomes an answer. */
public class ReminderProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ShiftOver over) {
        return Problem.answer(Status.CONFLICT, "shift-over", over);
    }
}
