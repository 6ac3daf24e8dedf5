package io.switchboard.notifier.administration;

import io.switchboard.notifier.administration.DeliveryRefused.NoSuchPage;
import io.switchboard.notifier.administration.DeliveryRefused.NotSendable;
import io.switchboard.notifier.administration.DeliveryRefused.UnknownDelivery;
import io.switchboard.platform.problem.Problem;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class DeliveryProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(DeliveryRefused refused) {
        return switch (refused) {
            case UnknownDelivery _ -> Problem.answer(Status.NOT_FOUND, "unknown-delivery", refused);
            case NotSendable _ -> Problem.answer(Status.CONFLICT, "not-sendable", refused);
            case NoSuchPage _ -> invalid("page.after", refused.getMessage());
        };
    }

    private static RestResponse<Problem> invalid(String field, String message) {
        var problem =
                new Problem(
                        Problem.PREFIX + "invalid",
                        Status.BAD_REQUEST.getReasonPhrase(),
                        Status.BAD_REQUEST.getStatusCode(),
                        "The request is not as it should be; see the fields named.",
                        List.of(new Problem.FieldError(field, message)));
        return ResponseBuilder.create(Status.BAD_REQUEST, problem)
                .type(MediaType.valueOf(Problem.JSON))
                .build();
    }
}
