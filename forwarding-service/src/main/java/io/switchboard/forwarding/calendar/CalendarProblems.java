package io.switchboard.forwarding.calendar;

import io.switchboard.platform.problem.Problem;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where the refusal becomes an answer. */
public class CalendarProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(CalendarRefused refused) {
        return Problem.answer(
                Problem.UNPROCESSABLE,
                "unusable-calendar",
                refused,
                Map.of("reason", refused.reason()));
    }
}
