package io.switchboard.booking.conference;

import io.switchboard.booking.conference.ConferenceRefused.AlreadyOver;
import io.switchboard.booking.conference.ConferenceRefused.StillOpening;
import io.switchboard.booking.conference.ConferenceRefused.TooManyConfirmations;
import io.switchboard.booking.conference.ConferenceRefused.TooManyInvitations;
import io.switchboard.booking.conference.ConferenceRefused.UnknownConference;
import io.switchboard.platform.problem.Problem;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class ConferenceProblems {

    private static final Duration BY_THEN_THE_MAIL_IS_THERE = Duration.ofMinutes(15);

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ConferenceRefused refused) {
        return switch (refused) {
            case UnknownConference _ ->
                    Problem.answer(Status.NOT_FOUND, "unknown-conference", refused);
            case StillOpening _ -> Problem.answer(Status.CONFLICT, "conference-opening", refused);
            case AlreadyOver _ -> Problem.answer(Status.GONE, "conference-over", refused);
            case TooManyConfirmations _ ->
                    Problem.answerLater(
                            Status.TOO_MANY_REQUESTS,
                            "too-many-requests",
                            refused.getMessage(),
                            BY_THEN_THE_MAIL_IS_THERE);
            case TooManyInvitations many ->
                    Problem.answerLater(
                            Status.TOO_MANY_REQUESTS,
                            "too-many-requests",
                            many.getMessage(),
                            many.retryAfter());
        };
    }
}
