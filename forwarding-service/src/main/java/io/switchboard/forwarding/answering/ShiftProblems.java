package io.switchboard.forwarding.answering;

import io.switchboard.forwarding.answering.ShiftRefused.ChangedMeanwhile;
import io.switchboard.forwarding.answering.ShiftRefused.KnownVolunteersOnly;
import io.switchboard.forwarding.answering.ShiftRefused.NotUndoable;
import io.switchboard.forwarding.answering.ShiftRefused.TooManyAnswer;
import io.switchboard.forwarding.answering.ShiftRefused.TooManyChanges;
import io.switchboard.forwarding.answering.ShiftRefused.Unclear;
import io.switchboard.forwarding.answering.ShiftRefused.UnknownChange;
import io.switchboard.forwarding.answering.ShiftRefused.UnusableConference;
import io.switchboard.forwarding.answering.ShiftRefused.UnusableEnd;
import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class ShiftProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ShiftRefused refused) {
        return switch (refused) {
            case Unclear _ -> Problem.answer(Status.BAD_REQUEST, "invalid", refused);
            case ChangedMeanwhile _ ->
                    Problem.answer(Status.CONFLICT, "changed-meanwhile", refused);
            case TooManyAnswer _ -> Problem.answer(Status.CONFLICT, "too-many-answer", refused);
            case KnownVolunteersOnly _ ->
                    Problem.answer(Status.FORBIDDEN, "known-volunteers-only", refused);
            case UnusableEnd _ -> Problem.answer(Problem.UNPROCESSABLE, "unusable-end", refused);
            case UnusableConference _ ->
                    Problem.answer(Problem.UNPROCESSABLE, "unusable-conference", refused);
            case TooManyChanges often ->
                    Problem.answerLater(
                            Status.TOO_MANY_REQUESTS,
                            "too-many-changes",
                            often.getMessage(),
                            often.retryAfter());
            case UnknownChange _ -> Problem.answer(Status.NOT_FOUND, "unknown-change", refused);
            case NotUndoable _ -> Problem.answer(Status.CONFLICT, "not-undoable", refused);
        };
    }
}
