package io.switchboard.forwarding.volunteer;

import io.switchboard.forwarding.volunteer.VolunteerRefused.TooManyVolunteers;
import io.switchboard.forwarding.volunteer.VolunteerRefused.UnknownVolunteer;
import io.switchboard.forwarding.volunteer.VolunteerRefused.VolunteerKnown;
import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class VolunteerProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(VolunteerRefused refused) {
        return switch (refused) {
            case UnknownVolunteer _ ->
                    Problem.answer(Problem.UNPROCESSABLE, "unknown-volunteer", refused);
            case VolunteerKnown _ -> Problem.answer(Status.CONFLICT, "volunteer-known", refused);
            case TooManyVolunteers _ ->
                    Problem.answer(Status.CONFLICT, "too-many-volunteers", refused);
        };
    }
}
