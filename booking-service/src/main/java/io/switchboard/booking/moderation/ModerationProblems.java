package io.switchboard.booking.moderation;

import static io.switchboard.platform.problem.Problem.answer;

import io.switchboard.platform.problem.Problem;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class ModerationProblems {

    private static final Duration SOON = Duration.ofSeconds(5);

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ModerationRefused refused) {
        return switch (refused) {
            case ModerationRefused.MayNotModerate _ ->
                    answer(Status.FORBIDDEN, "may-not-moderate", refused);
            case ModerationRefused.UnknownParticipant _ ->
                    answer(Status.NOT_FOUND, "unknown-participant", refused);
            case ModerationRefused.TooManyActs _ ->
                    answer(Status.CONFLICT, "too-many-acts", refused);
            case ModerationRefused.NotOffered _ -> answer(Status.NOT_FOUND, "not-offered", refused);
            case ModerationRefused.TooManyWatchers _ ->
                    Problem.answerLater(
                            Status.TOO_MANY_REQUESTS,
                            "too-many-watchers",
                            refused.getMessage(),
                            SOON);
            case ModerationRefused.OvhAway _ ->
                    Problem.answerLater(
                            Status.SERVICE_UNAVAILABLE, "ovh-away", refused.getMessage(), SOON);
        };
    }
}
