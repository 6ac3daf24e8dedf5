package io.switchboard.forwarding.administration;

import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class AdministrationProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(AdministrationRefused refused) {
        return switch (refused) {
            case AdministrationRefused.Unsound unsound -> invalid(unsound);
            case AdministrationRefused.SlugTaken _ ->
                    Problem.answer(Status.CONFLICT, "slug-taken", refused);
            case AdministrationRefused.NumberTaken _ ->
                    Problem.answer(Status.CONFLICT, "number-taken", refused);
            case AdministrationRefused.CannotBeAHotline cannot ->
                    Problem.answer(
                            Problem.UNPROCESSABLE,
                            "cannot-be-a-hotline",
                            cannot,
                            Map.of("reason", cannot.reason()));
            case AdministrationRefused.TakeOverFirst _ ->
                    Problem.answer(Problem.UNPROCESSABLE, "take-over-first", refused);
            case AdministrationRefused.SetByFile _ ->
                    Problem.answer(Status.CONFLICT, "set-by-file", refused);
            case AdministrationRefused.StillAnswered _ ->
                    Problem.answer(Status.CONFLICT, "still-answered", refused);
        };
    }

    /** The same as for what annotations find out. */
    private static RestResponse<Problem> invalid(AdministrationRefused.Unsound unsound) {
        var status = Status.BAD_REQUEST;
        var problem =
                new Problem(
                        Problem.PREFIX + "invalid",
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        "The request is not as it should be; see the fields named.",
                        List.of(
                                new Problem.FieldError(
                                        "settings." + unsound.field(), unsound.getMessage())));
        return ResponseBuilder.create(status, problem)
                .type(MediaType.valueOf(Problem.JSON))
                .build();
    }
}
