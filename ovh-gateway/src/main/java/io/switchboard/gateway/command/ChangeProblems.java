package io.switchboard.gateway.command;

import static jakarta.ws.rs.core.Response.Status.CONFLICT;
import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;

import io.switchboard.contracts.gateway.IdempotencyKey;
import io.switchboard.gateway.command.ChangeRefused.AsBefore;
import io.switchboard.gateway.command.ChangeRefused.KeyReused;
import io.switchboard.gateway.command.ChangeRefused.UnderWay;
import io.switchboard.gateway.command.ChangeRefused.Unrecorded;
import io.switchboard.platform.problem.Problem;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Why a change was not begun, as answers. */
public class ChangeProblems {

    private static final Logger LOG = Logger.getLogger(ChangeProblems.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    @ServerExceptionMapper
    public RestResponse<Problem> refused(ChangeRefused refused) {
        return switch (refused) {
            case KeyReused reused ->
                    Problem.answer(Problem.UNPROCESSABLE, "idempotency-key-reused", reused);
            case UnderWay other ->
                    Problem.answerLater(
                            CONFLICT, "change-under-way", other.getMessage(), other.retryAfter());
            case Unrecorded unrecorded -> {
                LOG.errorf(
                        "A change cannot be written down, nothing is sent: %s",
                        unrecorded.getCause());
                yield Problem.answerLater(
                        SERVICE_UNAVAILABLE, "records-away", unrecorded.getMessage(), RETRY);
            }
            case AsBefore before -> asBefore(before.problem());
        };
    }

    private static RestResponse<Problem> asBefore(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .header("Content-Type", Problem.JSON)
                .header(IdempotencyKey.REPLAYED, true)
                .build();
    }
}
