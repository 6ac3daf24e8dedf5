package io.switchboard.web.failure;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.FORBIDDEN;
import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;

import io.switchboard.platform.problem.Problem;
import io.switchboard.web.forwarding.ForwardingTrouble;
import io.switchboard.web.forwarding.ForwardingTrouble.Away;
import io.switchboard.web.forwarding.ForwardingTrouble.Refused;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestResponse;

/** What programs are told when forwarding-service does not do what they asked for. */
final class ForwardingProblems {

    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final Duration A_MOMENT = Duration.ofSeconds(30);

    private ForwardingProblems() {}

    static Response answer(ForwardingTrouble trouble) {
        return switch (trouble) {
            case Away _ ->
                    later(
                                    SERVICE_UNAVAILABLE,
                                    "away",
                                    "Hotlines cannot be reached now; who answers goes on to. Send the same request again later.",
                                    Away.PAUSE)
                            .toResponse();
            case Refused refused -> refused(refused).toResponse();
        };
    }

    private static RestResponse<Problem> refused(Refused refused) {
        return switch (refused.refusal()) {
            case UNKNOWN_HOTLINE -> no(NOT_FOUND, refused, "There is no such hotline.");
            case UNKNOWN_LINK -> no(NOT_FOUND, refused, "There is no such link.");
            case UNKNOWN_CHANGE -> no(NOT_FOUND, refused, "There is no such change.");
            case UNKNOWN_PLANNED_SHIFT -> no(NOT_FOUND, refused, "No shift is planned so.");
            case UNKNOWN_OCCURRENCE ->
                    no(NOT_FOUND, refused, "The planned shift does not begin on that day.");
            case NOT_A_QUEUE -> no(NOT_FOUND, refused, "Only a queue has calls to show.");
            case UNUSABLE_PHONE ->
                    no(Problem.UNPROCESSABLE, refused, "This phone cannot answer the hotline.");
            case UNKNOWN_VOLUNTEER ->
                    no(Problem.UNPROCESSABLE, refused, "The hotline knows no such volunteer.");
            case UNUSABLE_END ->
                    no(Problem.UNPROCESSABLE, refused, "The end is past, or too far ahead.");
            case UNUSABLE_CONFERENCE ->
                    no(Problem.UNPROCESSABLE, refused, "The conference cannot take calls.");
            case PAST -> no(Problem.UNPROCESSABLE, refused, "The shift would be past.");
            case UNUSABLE_CALENDAR ->
                    no(Problem.UNPROCESSABLE, refused, "The calendar cannot be imported.");
            case TOO_MANY_PLANNED ->
                    no(Problem.UNPROCESSABLE, refused, "No more shifts can be planned.");
            case CANNOT_BE_A_HOTLINE ->
                    no(Problem.UNPROCESSABLE, refused, "The number cannot become a hotline.");
            case TAKE_OVER_FIRST ->
                    no(Problem.UNPROCESSABLE, refused, "The queue has agents or openings.");
            case KNOWN_VOLUNTEERS_ONLY ->
                    no(FORBIDDEN, refused, "Only volunteers whom the hotline knows may answer.");
            case NOT_YOURS_TO_MANAGE -> no(FORBIDDEN, refused, "Volunteer links may not do this.");
            case CHANGED_MEANWHILE ->
                    no(CONFLICT, refused, "Somebody changed the hotline meanwhile.");
            case TOO_MANY_ANSWER -> no(CONFLICT, refused, "As many answer as may.");
            case NOT_UNDOABLE -> no(CONFLICT, refused, "This change can be undone no more.");
            case VOLUNTEER_KNOWN -> no(CONFLICT, refused, "Another volunteer has this phone.");
            case TOO_MANY_VOLUNTEERS -> no(CONFLICT, refused, "No more volunteers can be kept.");
            case TOO_MANY_LINKS -> no(CONFLICT, refused, "No more links can be made.");
            case SET_BY_FILE -> no(CONFLICT, refused, "The file of hotlines decides on this one.");
            case SLUG_TAKEN -> no(CONFLICT, refused, "Another hotline has this slug.");
            case NUMBER_TAKEN -> no(CONFLICT, refused, "Another hotline has this number.");
            case STILL_ANSWERED -> no(CONFLICT, refused, "Somebody answers the hotline.");
            case SHIFT_OVER -> no(GONE, refused, "The shift is past.");
            case OVH_SILENT ->
                    later(
                            SERVICE_UNAVAILABLE,
                            refused.refusal().slug(),
                            "OVH does not answer.",
                            refused.retryAfter().orElse(A_MOMENT));
            case TOO_MANY_CHANGES ->
                    later(
                            TOO_MANY_REQUESTS,
                            refused.refusal().slug(),
                            "Changed too often of late.",
                            refused.retryAfter().orElse(A_WHILE));
        };
    }

    private static RestResponse<Problem> later(
            StatusType status, String slug, String detail, Duration pause) {
        return Problem.answerLater(status, slug, detail, pause);
    }

    private static RestResponse<Problem> no(StatusType status, Refused refused, String sentence) {
        return Problem.answer(status, refused.refusal().slug(), sentence, refused.about());
    }
}
