package io.switchboard.gateway.budget;

import static jakarta.ws.rs.core.Response.Status.SERVICE_UNAVAILABLE;
import static jakarta.ws.rs.core.Response.Status.TOO_MANY_REQUESTS;

import io.switchboard.platform.problem.Problem;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What it means to a caller that the budget allows no call. */
public class BudgetProblems {

    private static final Logger LOG = Logger.getLogger(BudgetProblems.class);
    private static final Duration RETRY = Duration.ofSeconds(2);

    @ServerExceptionMapper
    public RestResponse<Problem> refused(BudgetRefused refused) {
        return switch (refused) {
            case BudgetRefused.Busy busy ->
                    Problem.answerLater(
                            TOO_MANY_REQUESTS,
                            "ovh-busy",
                            "More is asked of OVH than we may pass on. Ask again later.",
                            busy.retryAfter());
            case BudgetRefused.Unknown unknown -> {
                LOG.errorf("The budget cannot be read, nothing is sent: %s", unknown.getCause());
                yield Problem.answerLater(
                        SERVICE_UNAVAILABLE,
                        "budget-unknown",
                        "Our own records do not answer. Ask again later.",
                        RETRY);
            }
        };
    }
}
