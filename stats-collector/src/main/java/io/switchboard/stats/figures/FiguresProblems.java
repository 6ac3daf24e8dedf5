package io.switchboard.stats.figures;

import io.switchboard.platform.problem.Problem;
import io.switchboard.stats.figures.FiguresRefused.DaysOutOfRange;
import io.switchboard.stats.figures.FiguresRefused.DaysTurnedRound;
import io.switchboard.stats.figures.FiguresRefused.StepTooFine;
import io.switchboard.stats.figures.FiguresRefused.TooManySteps;
import io.switchboard.stats.figures.FiguresRefused.UnknownSource;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
class FiguresProblems {

    @ServerExceptionMapper
    RestResponse<Problem> refused(FiguresRefused refused) {
        return switch (refused) {
            case TooManySteps _ -> Problem.answer(Status.BAD_REQUEST, "too-many-steps", refused);
            case DaysTurnedRound _ ->
                    Problem.answer(Status.BAD_REQUEST, "days-turned-round", refused);
            case DaysOutOfRange _ ->
                    Problem.answer(Status.BAD_REQUEST, "days-out-of-range", refused);
            case StepTooFine _ -> Problem.answer(Status.BAD_REQUEST, "step-too-fine", refused);
            case UnknownSource _ -> Problem.answer(Status.NOT_FOUND, "unknown-source", refused);
        };
    }
}
