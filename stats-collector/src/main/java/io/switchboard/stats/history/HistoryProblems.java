package io.switchboard.stats.history;

import io.switchboard.platform.problem.Problem;
import io.switchboard.stats.history.HistoryRefused.TooFarBack;
import io.switchboard.stats.history.HistoryRefused.YetToCome;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Refusals about histories, as answers. */
public class HistoryProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(HistoryRefused refused) {
        return switch (refused) {
            case YetToCome _ -> Problem.answer(Problem.UNPROCESSABLE, "day-yet-to-come", refused);
            case TooFarBack _ -> Problem.answer(Problem.UNPROCESSABLE, "too-far-back", refused);
        };
    }
}
