package io.switchboard.forwarding.rota;

import io.switchboard.forwarding.rota.RotaRefused.Past;
import io.switchboard.forwarding.rota.RotaRefused.TooManyPlanned;
import io.switchboard.forwarding.rota.RotaRefused.UnknownOccurrence;
import io.switchboard.forwarding.rota.RotaRefused.UnknownPlannedShift;
import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class RotaProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(RotaRefused refused) {
        return switch (refused) {
            case UnknownPlannedShift _ ->
                    Problem.answer(Status.NOT_FOUND, "unknown-planned-shift", refused);
            case UnknownOccurrence _ ->
                    Problem.answer(Status.NOT_FOUND, "unknown-occurrence", refused);
            case Past _ -> Problem.answer(Problem.UNPROCESSABLE, "past", refused);
            case TooManyPlanned _ ->
                    Problem.answer(Problem.UNPROCESSABLE, "too-many-planned", refused);
        };
    }
}
