package io.switchboard.notifier.subscription;

import io.switchboard.platform.problem.Problem;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where a refusal becomes an answer. */
public class SubscriptionProblems {

    @ServerExceptionMapper
    public RestResponse<Problem> refused(UnknownLink unknown) {
        return Problem.answer(Status.NOT_FOUND, "unknown-link", unknown);
    }
}
