package io.switchboard.web.failure;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;

import io.switchboard.platform.problem.Problem;
import io.switchboard.web.booking.BookingTrouble;
import io.switchboard.web.booking.BookingTrouble.Away;
import io.switchboard.web.booking.BookingTrouble.Refused;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/** What programs are told when booking-service does not do what they asked for. */
final class BookingProblems {

    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private BookingProblems() {}

    static Response answer(BookingTrouble trouble) {
        return switch (trouble) {
            case Away _ ->
                    Problem.answerLater(
                                    SERVICE_UNAVAILABLE,
                                    "away",
                                    "Conferences cannot be reached now; nothing is lost. Send the same request again later.",
                                    Away.PAUSE)
                            .toResponse();
            case Refused refused -> refused(refused).toResponse();
        };
    }

    private static RestResponse<Problem> refused(Refused refused) {
        var slug = refused.refusal().slug();
        return switch (refused.refusal()) {
            case UNKNOWN_CONFERENCE, UNKNOWN_LINK ->
                    Problem.answer(NOT_FOUND, slug, "There is no such conference.");
            case UNKNOWN_ROOM -> Problem.answer(NOT_FOUND, slug, "There is no such room.");
            case UNKNOWN_PARTICIPANT ->
                    Problem.answer(NOT_FOUND, slug, "Nobody of this id is in the room.");
            case NOT_OFFERED -> Problem.answer(NOT_FOUND, slug, "This is not offered here.");
            case CONFERENCE_OPENING ->
                    Problem.answer(
                            CONFLICT, slug, "The conference is being opened: try again shortly.");
            case IDEMPOTENCY_KEY_REUSED ->
                    Problem.answer(
                            CONFLICT, slug, "This Idempotency-Key came with another request.");
            case TOO_MANY_ACTS ->
                    Problem.answer(CONFLICT, slug, "Too much is under way in this room.");
            case CONFERENCE_OVER, LINK_EXPIRED ->
                    Problem.answer(GONE, slug, "The conference is over.");
            case MAY_NOT_MODERATE -> Problem.answer(FORBIDDEN, slug, "This person may not.");
            case MALFORMED_ADDRESS ->
                    Problem.answer(Problem.UNPROCESSABLE, slug, "Mail cannot be sent there.");
            case UNOFFERED_LENGTH ->
                    Problem.answer(Problem.UNPROCESSABLE, slug, "This length is not on offer.");
            case UNOFFERED_DAY ->
                    Problem.answer(
                            Problem.UNPROCESSABLE,
                            slug,
                            "This last day is past, or too far ahead.");
            case UNOFFERED_START ->
                    Problem.answer(
                            Problem.UNPROCESSABLE,
                            slug,
                            "The start is past, or after the end of the conference.");
            case NOT_LATER ->
                    Problem.answer(
                            Problem.UNPROCESSABLE, slug, "It does not end before that anyway.");
            case TOO_MANY_REQUESTS ->
                    Problem.answerLater(
                            TOO_MANY_REQUESTS,
                            slug,
                            "Too many requests from this address or network.",
                            refused.retryAfter().orElse(A_WHILE));
        };
    }
}
