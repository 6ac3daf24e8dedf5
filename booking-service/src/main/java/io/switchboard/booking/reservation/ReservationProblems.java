package io.switchboard.booking.reservation;

import io.switchboard.booking.reservation.ConfirmationRefused.LinkExpired;
import io.switchboard.booking.reservation.ConfirmationRefused.UnknownLink;
import io.switchboard.booking.reservation.ReservationRefused.IdempotencyKeyReused;
import io.switchboard.booking.reservation.ReservationRefused.MalformedAddress;
import io.switchboard.booking.reservation.ReservationRefused.TooManyRequests;
import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refused request becomes an answer. */
public class ReservationProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ReservationRefused refused) {
        return switch (refused) {
            case MalformedAddress _ ->
                    Problem.answer(Problem.UNPROCESSABLE, "malformed-address", refused);
            case IdempotencyKeyReused _ ->
                    Problem.answer(Status.CONFLICT, "idempotency-key-reused", refused);
            case TooManyRequests many ->
                    Problem.answerLater(
                            Status.TOO_MANY_REQUESTS,
                            "too-many-requests",
                            many.getMessage(),
                            many.retryAfter());
        };
    }

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ConfirmationRefused refused) {
        return switch (refused) {
            case UnknownLink _ -> Problem.answer(Status.NOT_FOUND, "unknown-link", refused);
            case LinkExpired _ -> Problem.answer(Status.GONE, "link-expired", refused);
        };
    }
}
